import { visitorOf, type VisitEvent } from "@home-visits/core";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { noMeaning, type Meaning } from "./Meaning.js";
import { readContact } from "./readContact.js";
import { countsToReturn, everyone, maskOf, withSpeaker } from "./maskOf.js";

/** What an event means to the ladder of a plan. */
export function readEvent(event: VisitEvent, plan: EscalationPlan): Meaning {
  switch (event.type) {
    case "contact":
      return readContact(event, plan);
    case "check-in":
      return { ...noMeaning, about: withSpeaker(event.about, event.by, plan), speaker: event.by };
    case "visitor-located":
      return { ...noMeaning, about: maskOf([event.visitor], plan), speaker: event.by };
    case "stood-down":
      return { ...noMeaning, about: maskOf(event.about, plan), speaker: event.confirmedBy };
    case "back":
    case "signed-in":
      return { ...noMeaning, back: withSpeaker(event.about, event.by, plan) || everyone(plan) };
    case "departed":
      if (event.expectedBack === undefined || !countsToReturn(plan)) return noMeaning;
      return { ...noMeaning, late: everyone(plan), newTime: Date.parse(event.expectedBack) };
    case "lateness-announced":
      return visitorOf(event.by) === undefined ? noMeaning : readAnnounced(event, plan);
    case "acknowledged":
      return {
        ...noMeaning,
        speaker: event.by,
        acknowledges: event.step ?? "",
        holdsUntil: event.until === undefined ? undefined : Date.parse(event.until),
      };
    default:
      return noMeaning;
  }
}

// As in a call, lateness without a new time and without a word why stops no clock.
function readAnnounced(event: Extract<VisitEvent, { type: "lateness-announced" }>, plan: EscalationPlan): Meaning {
  const about = withSpeaker(event.about, event.by, plan);
  const newTime = event.expected === undefined ? undefined : Date.parse(event.expected);
  const late = newTime === undefined && event.note === undefined ? 0 : about;
  return { ...noMeaning, about, late, newTime, speaker: event.by };
}
