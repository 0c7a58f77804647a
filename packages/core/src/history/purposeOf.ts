import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { policeMatter } from "./policeMatter.js";
import type { Report } from "./Report.js";
import { speakerOf } from "./speakerOf.js";
import { nobody } from "./VisitorSet.js";

/**
 * Whether an event was about the visitors who are looked for: the police called about something else, a drive to another home or a call to
 * another person do not help them. A purpose that is left blank counts.
 * @param home the visit at whose home they are expected
 * @param asksFor whether what the event is held against asks for an entry itself, such as whom it was to
 */
export function servesVisitors(
  event: VisitEvent,
  report: Pick<Report, "tried">,
  aim: { readonly home: string; readonly asksFor: (entry: string) => boolean },
): boolean {
  checkArgument("servesVisitors", "event", event, expected.event);
  checkHolds("servesVisitors", "report", report, "tried");
  checkHolds("servesVisitors", "aim", aim, "asksFor");
  const { tried } = report;
  const { home, asksFor } = aim;
  switch (event.type) {
    case "police-called":
      return asksFor("purpose") || policeMatter(event).forVisitors;
    case "drove-to-address":
      return event.home === undefined || event.home === home;
    case "contact":
      return tried !== nobody || asksFor("to");
    case "senior-leader-told":
      return event.to === undefined || speakerOf(event.to, { roles: undefined }) === "school";
    default:
      return true;
  }
}

/**
 * What is known of a call to the police: that it was about the visitors who are looked for (`said`) or about another matter (`other`), nothing of
 * that (`blank`), or that the event is none.
 */
export function purposeOf(event: VisitEvent): "none" | "blank" | "said" | "other" {
  checkArgument("purposeOf", "event", event, expected.event);
  if (event.type !== "police-called") return "none";
  if (event.purpose === undefined) return "blank";
  return policeMatter(event).forVisitors ? "said" : "other";
}
