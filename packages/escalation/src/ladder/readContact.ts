import type { VisitEvent } from "@home-visits/core";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import type { Sign } from "./Sign.js";
import { countsToReturn, maskOf, withSpeaker } from "./maskOf.js";

type Contact = Extract<VisitEvent, { type: "contact" }>;

/**
 * Reads a call or message. A visitor who is called counts as reached only with an answer; one who calls counts unless nobody answered.
 * Whoever says that they are not safe has been heard, and is not accounted for. A message that staff are late counts only when it says
 * why or gives a new time.
 */
export function readContact(event: Contact, plan: EscalationPlan, sign: Sign): void {
  const incoming = event.from.startsWith("visitor:");
  const reached = incoming ? event.answered !== false : event.answered === true;
  const about = reached ? withSpeaker(event.about, incoming ? event.from : event.to, plan) : 0;
  sign.speaker = incoming ? event.from : event.to;
  sign.tried = incoming ? 0 : withSpeaker(undefined, event.to, plan);
  sign.about = about;
  for (const said of event.says ?? []) {
    if (said.what === "leaving") sign.leaving = true;
    if (said.what === "code-word") sign.codeWord = said.which ?? "";
    if (said.what === "code-word" || said.what === "not-safe") sign.about = 0;
    if (said.what !== "late") continue;
    const newTime = countsToReturn(plan) ? said.expectedBack : said.expectedLeaveHome;
    if (said.why === undefined && newTime === undefined) continue;
    sign.late = about;
    sign.newTime = newTime === undefined ? undefined : Date.parse(newTime);
  }
  if (sign.codeWord !== undefined) sign.late = maskOf(undefined, plan);
}
