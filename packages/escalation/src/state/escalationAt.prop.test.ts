import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DateTime, Settings } from "luxon";
import { history, moment, turningPoint } from "../../test/history.js";
import { policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

// A longer run: ESCALATION_RUNS=10000 npx vitest run --config vitest.workspace.ts --project escalation
const numRuns = Number(process.env["ESCALATION_RUNS"] ?? 200);
const plans = ["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024"].map((id) =>
  planEscalation({ visit: visitV, policy: policy(id), school }),
);
const plan = fc.constantFrom(...plans);
const clock = (instant: string | undefined) => (instant === undefined ? Infinity : Date.parse(instant));
const isoOf = (ms: number) => new Date(ms).toISOString();

describe("the laws of the state at an instant", () => {
  it("the order in which events arrive does not matter", () => {
    fc.assert(
      fc.property(
        plan,
        history.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        moment,
        (made, [events, shuffled], now) => {
          expect(escalationAt(made, shuffled, now)).toEqual(escalationAt(made, events, now));
        },
      ),
      { numRuns },
    );
  });

  it("the same events twice change nothing", () => {
    fc.assert(
      fc.property(plan, history, moment, (made, events, now) => {
        expect(escalationAt(made, [...events, ...events], now)).toEqual(escalationAt(made, events, now));
      }),
      { numRuns },
    );
  });

  it("a later now never makes a due step undue: with nothing new known, what was due still is", () => {
    fc.assert(
      fc.property(plan, history, moment, fc.integer({ min: 0, max: 3_000 }), (made, events, now, minutes) => {
        const known = events.filter(({ at }) => Date.parse(at) <= Date.parse(now));
        const before = escalationAt(made, known, now).dueNow.map(({ step }) => step);
        const after = escalationAt(made, known, isoOf(Date.parse(now) + minutes * 60_000)).dueNow.map(
          ({ step }) => step,
        );
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns },
    );
  });

  it("nothing changes strictly between now and nextAt", () => {
    fc.assert(
      fc.property(plan, history, moment, fc.double({ min: 0, max: 0.999, noNaN: true }), (made, events, now, part) => {
        const state = escalationAt(made, events, now);
        const from = Date.parse(now);
        const until = Math.min(clock(state.nextAt), from + 86_400_000 * 30);
        expect(until).toBeGreaterThan(from);
        const between = escalationAt(
          made,
          events,
          isoOf(Math.min(until - 1_000, Math.floor((from + (until - from) * part) / 1_000) * 1_000 + 1_000)),
        );
        if (until - from > 1_000) expect(between).toEqual(state);
      }),
      { numRuns },
    );
  });

  it("the process's own zone changes nothing, on clock-change nights, leap day and the year's end too", () => {
    const own = Settings.defaultZone;
    fc.assert(
      fc.property(
        turningPoint,
        fc.constantFrom("reach2-2020", "alumwell-2025"),
        fc.integer({ min: 0, max: 200 }),
        (visit, id, minutes) => {
          const now = isoOf(Date.parse(visit.times.leaveSchool ?? "") + minutes * 60_000);
          const answers = ["Europe/London", "America/New_York", "Pacific/Kiritimati", "UTC"].map((zone) => {
            Settings.defaultZone = zone;
            return JSON.stringify(escalationAt(planEscalation({ visit, policy: policy(id), school }), [], now));
          });
          Settings.defaultZone = own;
          expect(new Set(answers).size).toBe(1);
        },
      ),
      { numRuns },
    );
    Settings.defaultZone = own;
  });

  it("a visit is overdue exactly from the minute after its limit, whatever the clocks do that night", () => {
    fc.assert(
      fc.property(turningPoint, fc.integer({ min: -120, max: 120 }), (visit, seconds) => {
        const limit = Date.parse(visit.times.backAtSchool ?? "");
        const state = escalationAt(
          planEscalation({ visit, policy: policy("reach2-2020"), school }),
          [],
          isoOf(limit + seconds * 1_000),
        );
        expect(state.phase === "overdue").toBe(seconds >= 60);
      }),
      { numRuns },
    );
  });

  it("one visitor's answer says nothing about the other", () => {
    fc.assert(
      fc.property(history, moment, (events, now) => {
        const onlyA = events
          .filter((event) => event.type === "contact")
          .map((event) => ({
            ...event,
            about: [],
            from: event.from === "buddy" ? "buddy" : "visitor:a",
            to: event.from === "buddy" ? "visitor:a" : "buddy",
          }));
        const people = escalationAt(plans[0]!, onlyA, now).people;
        expect(["expected", "overdue", "in-danger"]).toContain(people.find(({ visitor }) => visitor === "b")?.status);
      }),
      { numRuns },
    );
  });

  it("a plan that was stored and read again gives the same answers", () => {
    fc.assert(
      fc.property(plan, history, moment, (made, events, now) => {
        expect(JSON.stringify(escalationAt(JSON.parse(JSON.stringify(made)), events, now))).toBe(
          JSON.stringify(escalationAt(made, events, now)),
        );
      }),
      { numRuns },
    );
  });

  it("every instant it gives is written with the school's own offset", () => {
    fc.assert(
      fc.property(plan, history, moment, (made, events, now) => {
        const state = escalationAt(made, events, now);
        for (const instant of [state.nextAt, state.next?.at, ...state.dueNow.map(({ since }) => since)]) {
          if (instant !== undefined)
            expect(DateTime.fromISO(instant, { setZone: true }).offset).toBe(
              DateTime.fromISO(instant, { zone: "Europe/London" }).offset,
            );
        }
      }),
      { numRuns: Math.min(numRuns, 500) },
    );
  });
});
