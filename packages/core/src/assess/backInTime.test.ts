import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { policies } from "../policies/policies.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import { assessVisit } from "./assessVisit.js";

type Events = Parameters<typeof happening>[1][];

const departed = { type: "departed", at: at("13:30") } as const;
const back = (clock: string, about?: readonly string[]) =>
  ({ type: "back", at: at(clock), by: "school-office", ...(about ? { about: [...about] } : { whole: true }) }) as const;
const late = (clock: string, detail: object, from = "visitor:a", about: readonly string[] = ["a", "b"]) =>
  ({
    type: "contact",
    at: at(clock),
    from,
    to: "buddy",
    channel: "text",
    about: [...about],
    says: [{ what: "late", ...detail }],
  }) as const;
const reached = (clock: string) =>
  ({ type: "contact", at: at(clock), from: "buddy", to: "visitor:a", channel: "call", answered: true }) as const;
const goingHome = (clock: string) =>
  ({
    type: "contact",
    at: at(clock),
    from: "visitor:a",
    to: "buddy",
    channel: "call",
    about: ["a", "b"],
    says: [{ what: "going-home" }],
  }) as const;

const why = { why: "Flat tyre" };
const until = (clock: string) => ({ expectedBack: at(clock) });

/** What is said of the clause about being back in the allotted time, 15:00. */
function saidOf(policy: "reach2-2020" | "reach2-later", now: string, events: Events, mode: AssessmentMode = "lenient") {
  const clause = policy === "reach2-2020" ? "R20-AFT-02" : "R2X-AFT-02";
  const visit = happening(exampleVisit, departed, ...events);
  const { findings } = assessVisit({ visit, policy: policies[policy], now: at(now), mode });
  return findings.find(({ cites }) => cites.includes(clause))?.outcome ?? "ok";
}

describe.each(["reach2-2020", "reach2-later"] as const)(
  "%s: back in the allotted time, or the school told why (R20-AFT-02, R2X-AFT-02)",
  (policy) => {
    test.each<[string, string, string, Events]>([
      ["pending", "while there is time", "14:59", []],
      ["pending", "in the last minute of it", "15:00", []],
      ["breach", "once it is over", "15:01", []],
      ["ok", "back in the last minute", "15:10", [back("15:00")]],
      ["breach", "back a minute later", "15:10", [back("15:01")]],
      ["breach", "one of two is back in time", "15:10", [back("14:55", ["a"])]],
      ["breach", "one of two is back too late", "15:30", [back("14:55", ["a"]), back("15:20", ["b"])]],
      ["ok", "each is back in time", "15:30", [back("14:55", ["a"]), back("15:00", ["b"])]],
      ["pending", "they said why", "16:30", [late("14:50", why)]],
      ["ok", "they said why, and came", "16:30", [late("14:50", why), back("16:10")]],
      ["pending", "they said why and when", "15:20", [late("14:50", { ...why, ...until("15:30") })]],
      ["breach", "the new time is over", "15:31", [late("14:50", { ...why, ...until("15:30") })]],
      ["ok", "back by the new time", "15:40", [late("14:50", { ...why, ...until("15:30") }), back("15:30")]],
      ["breach", "back after it", "15:40", [late("14:50", { ...why, ...until("15:30") }), back("15:35")]],
      ["ok", "back by a new time without a reason", "15:40", [late("14:50", until("15:30")), back("15:25")]],
      ["breach", "a new time that had passed moves nothing", "15:10", [late("14:50", until("14:40"))]],
      [
        "breach",
        "a new time of another day moves nothing",
        "15:10",
        [late("14:50", { expectedBack: "2026-06-10T09:00:00+01:00" })],
      ],
      ["breach", "a new time beyond two hours moves nothing", "15:10", [late("14:50", until("17:30"))]],
      ["breach", "neither why nor when", "15:10", [late("14:50", {})]],
      ["breach", "told only when it was over: that stays", "16:30", [late("15:05", why), back("16:10")]],
      ["breach", "reached meanwhile, told only then", "16:30", [reached("15:03"), late("15:05", why), back("16:10")]],
      ["breach", "reached is neither back nor a reason", "15:10", [reached("15:03")]],
      ["breach", "one says why for themselves alone", "15:10", [late("14:50", why, "visitor:a", [])]],
      ["breach", "the family says why", "15:10", [late("14:50", why, "family")]],
      ["breach", "somebody of the office says why", "15:10", [late("14:50", why, "school-office")]],
      ["ok", "they said that they go home from there", "16:30", [goingHome("14:50")]],
      ["breach", "they said so only when it was over", "16:30", [goingHome("15:10")]],
      ["pending", "why first and when later", "15:20", [late("14:30", why), late("14:50", until("15:30"))]],
      [
        "breach",
        "a second word brings it forward",
        "15:20",
        [late("14:30", { ...why, ...until("15:30") }), late("14:50", until("15:10"))],
      ],
      ["ok", "called off beforehand", "16:30", []],
    ])("%s: %s, at %s", (outcome, what, now, events) => {
      const off = what === "called off beforehand";
      const visit = off
        ? happening(exampleVisit, { type: "cancelled", at: at("13:00"), by: "dsl" })
        : happening(exampleVisit, departed, ...events);
      const clause = policy === "reach2-2020" ? "R20-AFT-02" : "R2X-AFT-02";
      const { findings } = assessVisit({ visit, policy: policies[policy], now: at(now), mode: "lenient" });
      expect(findings.find(({ cites }) => cites.includes(clause))?.outcome ?? "ok").toBe(outcome);
    });

    test.each<[string, string, string, Events]>([
      ["breach", "nobody said anything", "15:01", []],
      ["pending", "the old time is not over", "14:55", [late("14:50", { ...why, ...until("15:30") })]],
      ["open", "whether a new time counts is unsaid", "15:10", [late("14:50", { ...why, ...until("15:30") })]],
      ["open", "so is whether they were in time", "16:30", [late("14:50", until("15:30")), back("15:20")]],
      ["ok", "back by the old time all the same", "16:30", [late("14:50", until("15:30")), back("15:00")]],
      ["ok", "the reason alone is what the clause asks for", "16:30", [late("14:50", why), back("16:10")]],
      ["breach", "a new time that had passed says nothing", "15:10", [late("14:50", until("14:40"))]],
    ])("strict, %s: %s, at %s", (outcome, _, now, events) => {
      expect(saidOf(policy, now, events, "strict")).toBe(outcome);
    });
  },
);
