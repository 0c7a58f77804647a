import { visitorOf, type VisitEvent } from "@home-visits/core";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { readContact } from "./readContact.js";
import { blankSign, type Sign } from "./Sign.js";
import { countsToReturn, everyone, maskOf, withSpeaker } from "./maskOf.js";

/** What an event means to the ladder of a plan. `ms` is its instant. */
export function readEvent(event: VisitEvent, ms: number, plan: EscalationPlan): Sign {
  const sign = blankSign(event, ms, event);
  switch (event.type) {
    case "contact":
      readContact(event, plan, sign);
      break;
    case "check-in":
      sign.about = withSpeaker(event.about, event.by, plan);
      sign.speaker = event.by;
      break;
    case "visitor-located":
      sign.about = maskOf([event.visitor], plan);
      sign.speaker = event.by;
      break;
    case "stood-down":
      sign.about = maskOf(event.about, plan);
      sign.speaker = event.confirmedBy;
      break;
    case "back":
    case "signed-in":
      sign.back = withSpeaker(event.about, event.by, plan) || everyone(plan);
      break;
    case "departed":
      if (event.expectedBack !== undefined && countsToReturn(plan)) {
        sign.late = everyone(plan);
        sign.newTime = Date.parse(event.expectedBack);
      }
      break;
    case "lateness-announced":
      if (visitorOf(event.by) !== undefined) readAnnounced(event, plan, sign);
      break;
    case "acknowledged":
      sign.acknowledges = event.step ?? "";
      sign.holdsUntil = event.until === undefined ? undefined : Date.parse(event.until);
      break;
    default:
  }
  return sign;
}

function readAnnounced(
  event: Extract<VisitEvent, { type: "lateness-announced" }>,
  plan: EscalationPlan,
  sign: Sign,
): void {
  sign.about = withSpeaker(event.about, event.by, plan);
  sign.late = sign.about;
  sign.newTime = event.expected === undefined ? undefined : Date.parse(event.expected);
  sign.speaker = event.by;
}
