import { afterAll, describe, expect, it } from "vitest";
import { DateTime } from "luxon";
import type { VisitEvent } from "@home-visits/core";
import { cases, isoOf, type Case } from "../../test/history.js";
import { turningPoints } from "../../test/turningPoints.js";
import { policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { ownPolicy } from "../../test/ownPolicy.js";
import { visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { EscalationState } from "./EscalationState.js";

const plans = [
  ...["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"].map(policy),
  ownPolicy,
].map((document) => planEscalation({ visit: visitV, policy: document, school }));
const clock = (instant: string | undefined) => (instant === undefined ? Infinity : Date.parse(instant));
// where an event stands in the list is no part of what it means
const text = (value: unknown) => JSON.stringify(value, (key, entry: unknown) => (key === "path" ? undefined : entry));
// how late something open is runs on with every minute, and wakes nobody
const besideMinutes = (state: EscalationState) =>
  JSON.stringify(state, (key, value: unknown) => (key === "minutes" ? undefined : value));

// most laws start from the same states, which are asked for once
const states = cases.map(({ events, now }, nth) => {
  const plan = plans[nth % plans.length];
  return plan && { plan, state: escalationAt(plan, events, now) };
});
const texts = states.map((each) => text(each?.state));
type Given = Case & { readonly state: EscalationState; readonly said: string };

/** Holds a law against every history with its state, and what that says; the first that breaks it is shown whole. */
function law(holds: (plan: (typeof plans)[number], one: Given) => boolean) {
  for (const [nth, one] of cases.entries()) {
    const { plan, state } = states[nth] ?? {};
    const said = texts[nth];
    if (plan === undefined || state === undefined || said === undefined) throw new Error("Each history has its state.");
    if (!holds(plan, { ...one, state, said })) expect.fail(`${plan.policy.id}: ${text(one)}`);
  }
}

describe(`the laws of the state at an instant, each over ${cases.length} histories`, () => {
  it("the order in which events arrive does not matter", () => {
    law((plan, { now, shuffled, said }) => text(escalationAt(plan, shuffled, now)) === said);
  });

  it("the same events twice change nothing", () => {
    law((plan, { events, now, said }) => text(escalationAt(plan, [...events, ...events], now)) === said);
  });

  it("a later now never makes a due step undue: with nothing new known, what was due still is, or its moment has passed (W8)", () => {
    law((plan, { events, now, minutes }) => {
      const known = events.filter(({ at }) => Date.parse(at) <= Date.parse(now));
      const then = escalationAt(plan, known, isoOf(Date.parse(now) + minutes * 60_000));
      const later = [...then.dueNow, ...then.missed].map(({ step }) => step);
      return escalationAt(plan, known, now).dueNow.every(({ step }) => later.includes(step));
    });
  });

  it("nothing changes strictly between now and nextAt", () => {
    law((plan, { events, now, part, state }) => {
      const from = Date.parse(now);
      const until = Math.min(clock(state.nextAt), from + 86_400_000 * 30);
      if (until <= from) return false;
      if (until - from <= 1_000) return true;
      const between = Math.floor((from + (until - from) * part) / 1_000) * 1_000 + 1_000;
      const then = escalationAt(plan, events, isoOf(Math.min(until - 1_000, between)));
      return besideMinutes(then) === besideMinutes(state);
    });
  });

  it("something changes at nextAt, or an event arrives", () => {
    law((plan, { events, state }) => {
      if (state.nextAt === undefined) return true;
      const then = escalationAt(plan, events, state.nextAt);
      return then.nextAt !== state.nextAt;
    });
  });

  it("the step that comes next is due when its time has come, also where others have nobody to take them", () => {
    const visit = { ...visitV, buddy: { name: "Amal Rees", visitor: "a" } };
    const passing = [...plans, planEscalation({ visit, policy: policy("reach2-2020"), school })];
    for (const [nth, { events, now }] of cases.entries()) {
      const plan = passing[nth % passing.length];
      if (plan === undefined) continue;
      const known = events.filter(({ at }) => Date.parse(at) <= Date.parse(now));
      const { next } = escalationAt(plan, known, now);
      if (next === undefined) continue;
      const due = escalationAt(plan, known, next.at).dueNow.map(({ step }) => step);
      if (!due.includes(next.step)) expect.fail(`${plan.policy.id}: ${next.step}, ${text({ events, now })}`);
    }
  });

  it("one visitor's answer says nothing about the other", () => {
    law((plan, { events, now }) => {
      const onlyA = events.flatMap((event): VisitEvent[] =>
        event.type === "contact"
          ? [
              {
                ...event,
                about: [],
                from: event.from === "buddy" ? "buddy" : "visitor:a",
                to: event.from === "buddy" ? "visitor:a" : "buddy",
              },
            ]
          : [],
      );
      const other = escalationAt(plan, onlyA, now).people.find(({ visitor }) => visitor === "b");
      return other !== undefined && ["expected", "overdue", "in-danger"].includes(other.status);
    });
  });

  it("what somebody did who may not take a step leaves every step as it was (ALU-OVD-03)", () => {
    const alumwell = planEscalation({ visit: visitV, policy: policy("alumwell-2025"), school });
    const asked = ({ phase, dueNow, next, done, missed }: EscalationState) =>
      text([phase, dueNow.map(({ step, since, visitors }) => [step, since, visitors]), next, done, missed]);
    law((_, { events, now, minutes }) => {
      const when = isoOf(Date.parse(now) - (minutes % 120) * 60_000);
      const drove: VisitEvent = { id: "deputy", at: when, type: "drove-to-address", by: "deputy-dsl" };
      return asked(escalationAt(alumwell, [...events, drove], now)) === asked(escalationAt(alumwell, events, now));
    });
  });

  it("a code word is never taken back from the same telephone", () => {
    law((plan, { events, now }) => {
      if (plan.codeWord.status === "none") return true;
      const given = events.flatMap((event): VisitEvent[] =>
        event.type === "contact"
          ? [{ ...event, answered: true, from: "visitor:a", to: "buddy" }]
          : event.type === "back" || event.type === "stood-down" || event.type === "visitor-located"
            ? []
            : [event],
      );
      const word = given.find(
        (event) =>
          event.type === "contact" &&
          Date.parse(event.at) <= Date.parse(now) &&
          (event.says ?? []).some(({ what }) => what === "code-word"),
      );
      return word === undefined || escalationAt(plan, given, now).phase === "code-word";
    });
  });

  it("a plan that was stored and read again gives the same answers", () => {
    const read = new Map(plans.map((plan) => [plan, JSON.parse(text(plan))]));
    law((plan, { events, now, said }) => text(escalationAt(read.get(plan), events, now)) === said);
  });

  it("every instant it gives is written with the school's own offset", () => {
    law((_, { state }) => {
      return [state.nextAt, state.next?.at, ...state.dueNow.map(({ since }) => since)].every(
        (instant) =>
          instant === undefined ||
          DateTime.fromISO(instant, { setZone: true }).offset ===
            DateTime.fromISO(instant, { zone: "Europe/London" }).offset,
      );
    });
  });
});

describe(`on clock-change nights, leap day and the year's end, ${turningPoints.length} times`, () => {
  const own = process.env["TZ"];
  afterAll(() => setZone(own));

  it("the process's own time zone changes nothing", () => {
    const offsets = new Set<number>();
    const answers = ["UTC", "Europe/London", "America/New_York", "Pacific/Kiritimati"].map((zone) => {
      setZone(zone);
      offsets.add(new Date("2026-06-09T12:00:00Z").getTimezoneOffset());
      return turningPoints.map(({ visit, minutes }, nth) => {
        const document = nth % 2 === 0 ? policy("reach2-2020") : policy("alumwell-2025");
        const plan = planEscalation({ visit, policy: document, school });
        return text([
          plan.ladder,
          escalationAt(plan, [], isoOf(Date.parse(visit.times.leaveSchool ?? "") + minutes * 60_000)),
        ]);
      });
    });
    // the zone of the process did change, or this would prove nothing
    expect(offsets.size).toBe(4);
    for (const other of answers.slice(1)) expect(other).toEqual(answers[0]);
  });

  it("a visit is overdue exactly from the minute after its limit, whatever the clocks do that night", () => {
    for (const { visit, seconds } of turningPoints) {
      const limit = Date.parse(visit.times.backAtSchool ?? "");
      const plan = planEscalation({ visit, policy: policy("reach2-2020"), school });
      const { phase } = escalationAt(plan, [], isoOf(limit + seconds * 1_000));
      if ((phase === "overdue") !== seconds >= 60) expect.fail(`${text(visit.times)} ${seconds} s: ${phase}`);
    }
  });
});

// Node takes up a new zone of the process at once.
function setZone(zone: string | undefined) {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
}
