import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { at, policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { event, visitV } from "../../test/visit.js";
import { datedEvents } from "@home-visits/core/history";
import { planEscalation } from "../plan/planEscalation.js";
import { beginFindings } from "../due/Findings.js";
import { watchOf } from "../plan/Watch.js";
import { dutyLimit } from "./dutyLimit.js";
import { findDuty } from "./findDuty.js";
import { firstOfEach, nthFrom, occasionTime } from "./Happened.js";
import { makesOccasion } from "./makesOccasion.js";
import { signsOf } from "./signsOf.js";

const plan = planEscalation({ visit: visitV, policy: policy("reach2-2020"), school });
const ms = (time: string) => Date.parse(at(time));
const signsUntil = (now: string, events: readonly VisitEvent[]) => signsOf(datedEvents(events, ms(now)).happened);

function found(step: string, now: string, ...events: readonly VisitEvent[]) {
  const signs = signsUntil(now, events);
  const watch = watchOf(plan);
  const findings = beginFindings({ plan, watch }, ms(now));
  const first = firstOfEach(signs, watch.listening);
  const allBack = nthFrom(first[watch.listening.places.get("back") ?? -1], 0);
  const happened = { signs, first, departed: Infinity, allBack, clock: ms("15:00"), calledOff: false };
  for (const heard of watch.listening.duties.filter(({ duty }) => duty.id === step))
    findDuty(heard, { events: happened, watch, findings });
  return findings;
}

describe("a duty", () => {
  it("has not arisen before its event, is due from it, and is done by its own event only", () => {
    expect(found("leave-note", "14:00").due).toEqual([]);
    expect(found("leave-note", "14:00", event("13:50", "nobody-home", {})).due).toMatchObject([
      { step: "leave-note", since: at("13:50") },
    ]);
    const done = found("leave-note", "14:00", event("13:50", "nobody-home", {}), event("13:55", "note-left", {}));
    expect([done.due, done.done.map(({ done: when }) => when)]).toEqual([[], [at("13:55")]]);
  });

  it("is not done by something that came before it arose", () => {
    expect(
      found(
        "share-incident-form",
        "14:00",
        event("10:00", "form-shared", { with: "headteacher" }),
        event("13:50", "incident", {}),
      ).due,
    ).toHaveLength(1);
  });

  it("a call that was not made is missed once all are back", () => {
    expect(
      found("leaving-call", "15:30", event("14:30", "left", {}), event("15:00", "back", { whole: true })).missed,
    ).toMatchObject([{ step: "leaving-call", minutes: 30, outcome: "breach" }]);
  });

  it("wakes the state when its limit passes", () => {
    expect(found("share-incident-form", "16:00", event("13:50", "incident", {})).wake).toBe(ms("16:31"));
  });

  it("has the limit of the day on which it arose", () => {
    const rule = plan.duties.find(({ id }) => id === "share-incident-form")?.rule;
    expect(rule === undefined ? 0 : dutyLimit(rule, ms("10:30"), plan)).toBe(ms("16:30"));
  });
});

describe("what occasions an event makes", () => {
  const occasions = ["cancelled-by-staff", "cancelled-for-animals", "lateness-announced"];

  it("a family's cancelling is not staff's, and staff's lateness not the family's", () => {
    const words = (...events: readonly VisitEvent[]) =>
      signsUntil("20:00", events).flatMap((sign) => occasions.filter((occasion) => makesOccasion(occasion, sign)));
    expect(words(event("14:00", "cancelled", { by: "visitor:a", because: "animals" }))).toEqual([
      "cancelled-by-staff",
      "cancelled-for-animals",
    ]);
    expect(words(event("14:00", "cancelled", { by: "family" }))).toEqual([]);
    expect(
      words(
        event("14:00", "lateness-announced", { by: "visitor:a" }),
        event("14:01", "lateness-announced", { by: "parent" }),
      ),
    ).toEqual(["lateness-announced"]);
  });

  it("a second time has a word of its own", () => {
    const broken = signsUntil("20:00", [
      event("14:00", "agreement-broken", {}),
      event("14:30", "agreement-broken", {}),
    ]);
    expect(occasionTime("agreement-broken", broken)).toBe(ms("14:00"));
    expect(occasionTime("agreement-broken-again", broken)).toBe(ms("14:30"));
    expect(occasionTime("agreement-broken-again", broken.slice(1))).toBe(Infinity);
  });
});
