import { assessVisit, parseVisit, policies } from "@home-visits/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { school } from "../../test/school.js";
import { visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "../due/escalationAt.js";

// What the deadlines call done the assessment must not call undone. Each duty stands beside the rule of the same clause.
const trust = [
  ["tell-office-before-leaving", "office-told"],
  ["leaving-call", "leaving-call"],
  ["leave-note", "note-left"],
  ["ring-parent-on-return", "parent-rung-on-return"],
  ["rearrange", "cancelled-is-rearranged"],
  ["tell-line-manager", "line-manager-told"],
  ["complete-full-assessment", "full-assessment-after-first"],
  ["file-record", "record-filed"],
  ["follow-up", "follow-ups-done"],
] as const;
const pairs: Readonly<Record<string, readonly (readonly [duty: string, rule: string])[]>> = {
  "alumwell-2025": [
    ["arrival-call", "call-from-outside"],
    ["leaving-call", "call-on-leaving"],
    ["report-back", "report-back"],
    ["follow-up", "actions-followed-up"],
  ],
  "atlp-covid": [
    ["sign-out", "signed-out"],
    ["sign-back-in", "signed-in"],
    ["leave-note", "note-left"],
    ["complete-records", "records-complete"],
  ],
  "morecambe-road-2024": [
    ["call-after", "call-after"],
    ["return-to-school", "back-to-school"],
    ["report-concerns", "concerns-reported"],
    ["notify-office-after-police", "office-after-police"],
    ["reason-for-safety-cancellation", "safety-reason-given"],
    ["reason-for-animal-cancellation", "animal-reason-given"],
    ["reminder-letter", "reminder-letter"],
    ["follow-up-visit", "follow-up-visit"],
  ],
  "reach2-2020": [...trust, ["note-home-next-school-day", "note-home"]],
  "reach2-later": [...trust, ["message-when-not-reached", "message-when-not-reached"]],
};

// The assessment also counts what was done before there was occasion for it. Of these duties it counts exactly what the deadlines do.
const alike: ReadonlySet<string> = new Set(["sign-out", "sign-back-in", "tell-office-before-leaving", "follow-up"]);

const answered = fc.constantFrom(true, false, undefined);
const party = fc.constantFrom("buddy", "school", "school-office", "dsl", "leadership-team", "parent", "child");
const visitor = fc.constantFrom("visitor:a", "visitor:b");
const assessment = fc.constantFrom("initial", "full", "doorstep");
const one = (
  type: string,
  entries: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<Readonly<Record<string, unknown>>> => fc.record({ type: fc.constant(type), ...entries });
const said = fc.constantFrom(undefined, [{ what: "leaving" }], [{ what: "arrived" }], [{ what: "safe" }]);
const body = fc.oneof(
  {
    weight: 8,
    arbitrary: one("contact", {
      from: visitor,
      to: party,
      channel: fc.constantFrom("call", "text"),
      answered,
      says: said,
    }),
  },
  ...[
    one("parent-rung", { answered }),
    one("message-sent", { to: party, approvedSystem: answered }),
    ...["nobody-home", "left", "back", "entered", "arrived", "departed", "note-left", "note-sent-home"].map((type) =>
      one(type),
    ),
    ...["incident", "concern", "danger", "rearranged", "record-filed", "agreement-made", "letter-sent"].map((type) =>
      one(type),
    ),
    ...["agreement-broken", "follow-up-done", "police-called"].map((type) => one(type)),
    one("signed-out", { by: fc.option(visitor, { nil: undefined }) }),
    one("signed-in", { by: fc.option(visitor, { nil: undefined }) }),
    one("office-told", { logLeft: answered }),
    one("check-in", { to: party }),
    one("reported", { to: party, what: fc.constantFrom(undefined, "incident", "concern", "cancellation") }),
    one("debriefed", { with: party }),
    one("assessment-done", { assessment }),
    one("follow-up-raised", { kind: fc.constantFrom(undefined, "visit", "question") }),
    one("cancelled", {
      by: fc.oneof(visitor, party),
      because: fc.constantFrom(undefined, "illness", "safety", "animals"),
    }),
    one("agency-told", { agency: fc.constant("MASH"), stillConcerned: answered }),
  ],
);

const start = Date.parse("2026-06-09T13:20:00+01:00");
const history = fc
  .array(fc.tuple(body, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 10 })
  .map((list) => {
    let ms = start;
    return list.map(([entries, gap], place) => {
      ms += gap * 60_000;
      const known = Object.entries(entries).filter(([, value]) => value !== undefined);
      return { id: `e${String(place)}`, at: new Date(ms).toISOString(), ...Object.fromEntries(known) };
    });
  });

const now = "2026-06-09T22:00:00+01:00";

describe("deadlines and assessment read the same record alike", () => {
  it.each(Object.values(policies))("$id: what is done for the one is not undone for the other", (policy) => {
    let compared = 0;
    fc.assert(
      fc.property(history, (events) => {
        const parsed = parseVisit({ ...visitV, visitNumber: 1, events });
        if (!parsed.ok) return;
        const { value: visit } = parsed;
        const { done, dueNow, late } = escalationAt(planEscalation({ visit, policy, school }), visit.events, now);
        const { trace } = assessVisit({ visit, policy, now, mode: "lenient" });
        for (const [duty, rule] of pairs[policy.id] ?? []) {
          const states = trace.filter((each) => each.rule === rule).map(({ state }) => state);
          expect(states).not.toEqual([]);
          const stands = (list: readonly { readonly step: string }[]) => list.some(({ step }) => step === duty);
          const open = stands(dueNow);
          if (stands(done) && !open && !stands(late)) {
            compared += 1;
            expect([duty, ...states]).not.toContain("unmet");
          }
          if (open && alike.has(duty)) expect([duty, ...states]).not.toContain("met");
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(5);
  });
});
