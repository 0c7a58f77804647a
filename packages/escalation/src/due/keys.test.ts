import { expect, it } from "vitest";
import type { Visit } from "@home-visits/core";
import { school } from "../../test/school.js";
import { at, policy, stateAt } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const departed = event("13:30", "departed", {});
const ladderKeys = (...later: Parameters<typeof stateAt>[2]) =>
  stateAt("reach2-2020", "15:05", [departed, ...later])
    .dueNow.filter(({ part }) => part === "ladder")
    .map(({ key, visitors }) => [key, visitors] as const);

it("a step about two who are missing keeps its key when one of them is back, and has another when it falls due again", () => {
  const [[key, both] = []] = ladderKeys();
  expect(both).toEqual(["a", "b"]);
  expect(key).toBe("ladder|try-each-visitor|visit-v|2026-06-09T15:01:00+01:00");
  expect(ladderKeys(event("15:03", "back", { about: ["a"], by: "school-office" }))[0]).toEqual([key, ["b"]]);
  const late = event("14:50", "contact", {
    from: "visitor:a",
    to: "school",
    channel: "call",
    answered: true,
    about: ["b"],
    says: [{ what: "late", why: "Traffic", expectedBack: at("15:03") }],
  });
  expect(ladderKeys(late)[0]?.[0]).toBe("ladder|try-each-visitor|visit-v|2026-06-09T15:04:00+01:00");
});

it("on a round the same question at another home has another key", () => {
  const visits: Visit[] = ["one", "two"].map((id, position) => ({
    ...visitV,
    id,
    round: { id: "round", position: position + 1 },
    times: { ...visitV.times, arrive: at("13:45"), leaveHome: at("14:30") },
  }));
  const plan = planEscalation({ visit: visits[0] as Visit, round: visits, policy: policy("alumwell-2025"), school });
  const asked = escalationAt(plan, [departed], at("14:00")).questions.filter(({ asks }) => asks === "has-arrived");
  expect(asked.map(({ home }) => home)).toEqual(["one", "two"]);
  expect(new Set(asked.map(({ key }) => key)).size).toBe(2);
});

it("what two incidents ask for is two steps, each about its own, also when both fall due with the return (R20-INC-03)", () => {
  const { dueNow } = stateAt("reach2-2020", "15:30", [
    departed,
    { ...event("14:05", "incident", {}), id: "first" },
    { ...event("14:20", "incident", {}), id: "second" },
    event("15:00", "back", { about: ["a", "b"], by: "school-office" }),
  ]);
  const told = dueNow.filter(({ step }) => step === "tell-line-manager");
  expect(told.map(({ about, since }) => [about, since])).toEqual([
    ["first", "2026-06-09T15:00:00+01:00"],
    ["second", "2026-06-09T15:00:00+01:00"],
  ]);
  expect(new Set(told.map(({ key }) => key)).size).toBe(2);
});
