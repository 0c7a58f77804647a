import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { policeMatter } from "./policeMatter.js";
import { speakerOf } from "./speakerOf.js";
import type { VisitParty } from "./VisitParty.js";

const violence: ReadonlySet<string> = new Set(["raised-voices", "aggression"]);

/**
 * Whether an event is a sign that the visitors may be in danger although it does not say so: an incident, a restraint, a door that did not
 * look safe, or a visitor who called the police. Somebody has to ask whether they are safe.
 */
export function isAlarming(event: VisitEvent, party: Pick<VisitParty, "roles">): boolean {
  checkArgument("isAlarming", "event", event, expected.event);
  checkHolds("isAlarming", "party", party, "roles");
  switch (event.type) {
    case "incident":
    case "physical-intervention":
      return true;
    case "approach-assessed":
      return !event.safe || event.noticed?.some((sign) => violence.has(sign)) === true;
    case "entered":
      return event.raisedVoicesHeard === true;
    case "police-called":
      return policeMatter(event).danger === "perhaps" && speakerOf(event.by, { roles: party.roles }) === "visitor";
    default:
      return false;
  }
}
