import { describe, expect, test } from "vitest";
import { assessmentOf, at, exampleVisit, happening } from "../../test/exampleVisit.js";
import document from "../../test/sixthPolicy.json" with { type: "json" };
import { assessVisit } from "../assess/assessVisit.js";
import { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";
import { comparePolicies } from "./comparePolicies.js";
import { parsePolicy } from "./parsePolicy.js";

const parsed = parsePolicy(document);
const policy = parsed.ok ? parsed.value : policies["atlp-covid"];
const trained = exampleVisit.visitors.map((visitor) => ({
  ...visitor,
  training: [{ what: "lone working", on: "2026-01-10" }],
  holds: ["senior", "dsl"],
}));
const visit: Visit = { ...exampleVisit, visitors: trained };
const outcome = (asked: Visit, rule: string, now = at("09:00")) =>
  assessVisit({ visit: asked, policy, now, mode: "lenient" }).findings.find((finding) => finding.rule === rule)
    ?.outcome ?? "ok";

describe("a policy that nobody has seen before is data alone", () => {
  test("it parses", () => {
    expect(parsed).toMatchObject({ ok: true });
  });
  test("a first visit alone by the key person is allowed by design; another lone visit is open (SIX-3)", () => {
    const keyPerson = {
      ...visit,
      visitors: trained.slice(0, 1).map((visitor) => ({ ...visitor, holds: ["key-person"] })),
      earlierVisits: [],
    };
    expect(outcome(keyPerson, "alone-otherwise")).toBe("ok");
    expect(outcome({ ...keyPerson, earlierVisits: exampleVisit.earlierVisits }, "alone-otherwise")).toBe("open");
  });
  test("the pair's composition: both senior, or one the key person (SIX-4)", () => {
    expect(outcome(visit, "pair-of-seniors")).toBe("ok");
    expect(
      outcome(
        { ...visit, visitors: trained.map((visitor, place) => ({ ...visitor, holds: place === 0 ? ["senior"] : [] })) },
        "pair-of-seniors",
      ),
    ).toBe("block");
  });
  test.each([
    ["never unannounced (SIX-5)", { announced: { status: "unannounced" } }, "never-unannounced", "block"],
    [
      "not after hours (SIX-6)",
      { times: { ...exampleVisit.times, leaveHome: at("16:01"), backAtSchool: at("16:30") } },
      "within-hours",
      "block",
    ],
    [
      "the last minute is in time (SIX-6)",
      { times: { ...exampleVisit.times, leaveHome: at("16:00"), backAtSchool: at("16:30") } },
      "within-hours",
      "ok",
    ],
    [
      "not longer than 45 minutes, as advice (SIX-7)",
      { times: { ...exampleVisit.times, leaveHome: at("14:31") } },
      "not-too-long",
      "advice",
    ],
    ["not more than three visits (SIX-8)", { visitNumber: 4 }, "not-too-many", "pending"],
    ["high risk means nobody goes (SIX-11)", { assessments: { full: assessmentOf([3, 4]) } }, "high-means-no", "block"],
    [
      "only trained staff (SIX-12)",
      { visitors: exampleVisit.visitors.map((visitor) => ({ ...visitor, training: [] })) },
      "trained",
      "block",
    ],
  ] as const)("%s", (_name, more, rule, expected) => {
    const asked: Visit = Object.assign({}, visit, more);
    expect(outcome(asked, rule)).toBe(expected);
  });
  test("check-ins every 30 minutes (SIX-9)", () => {
    const call = (clock: string) => ({ type: "check-in", at: at(clock), to: "school" }) as const;
    const trip = (...clocks: readonly string[]) =>
      happening(visit, { type: "departed", at: at("13:30") }, ...clocks.map(call), { type: "back", at: at("15:00") });
    expect(outcome(trip("14:00", "14:30"), "regular-check-ins", at("15:10"))).toBe("ok");
    expect(outcome(trip("14:00", "14:29"), "regular-check-ins", at("15:10"))).toBe("breach");
  });
  test("a scope narrows a rule by purpose, place and case status (SIX-13)", () => {
    const listed: Visit = {
      ...visit,
      visitors: trained.map((visitor) => ({ ...visitor, holds: ["senior"] })),
      household: { ...visit.household, pupils: [{ name: "T.", listed: ["cp"] }] },
    };
    expect(outcome(listed, "for-listed-children")).toBe("pending");
    expect(outcome({ ...listed, setting: "doorstep" }, "for-listed-children")).toBe("ok");
    expect(outcome({ ...listed, purposes: ["transition"] }, "for-listed-children")).toBe("ok");
  });
  test("two rules that disagree without a precedence are a conflict, with both clauses (SIX-14, SIX-3)", () => {
    const crisis: Visit = {
      ...visit,
      purposes: ["crisis-or-illness"],
      earlierVisits: [],
      visitors: trained.slice(0, 1).map((visitor) => ({ ...visitor, holds: ["key-person"] })),
    };
    const finding = assessVisit({ visit: crisis, policy, now: at("09:00"), mode: "lenient" }).findings.find(
      ({ rule }) => rule === "two-or-joint",
    );
    expect(finding).toMatchObject({
      outcome: "conflict",
      cites: ["SIX-14"],
      against: { rule: "first-alone", cites: ["SIX-3"] },
    });
  });
  test("its own topic is compared too", () => {
    expect(comparePolicies(policy, policies["reach2-2020"]).at(-1)).toMatchObject({
      topic: "play",
      title: "Play",
      b: { status: "silent" },
    });
  });
});
