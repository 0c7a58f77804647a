import type { EventPattern, VisitEvent } from "@home-visits/core";
import { speakerOf } from "@home-visits/core/history";
import type { ReadEvent } from "./ReadEvent.js";

const forStaff: ReadonlySet<string> = new Set(["danger", "missing-staff"]);

/**
 * Whether an event that fits a pattern was about this visit's visitors: the police called about something else, a drive to another home or
 * a call to another person do not help them. A purpose that is left blank counts.
 * @param home the visit at whose home they are expected
 */
export function servesPurpose({ event, report }: ReadEvent, pattern: EventPattern, home: string): boolean {
  switch (event.type) {
    case "police-called":
      return event.purpose === undefined || names(pattern, "purpose") || forStaff.has(event.purpose);
    case "drove-to-address":
      return event.home === undefined || event.home === home;
    case "contact":
      return report.tried !== 0 || names(pattern, "to");
    case "senior-leader-told":
      return event.to === undefined || isOfSchool(event.to);
    default:
      return true;
  }
}

/** Whether the police were called and nobody noted about what: it counts, and is asked. */
export function hasBlankPurpose(event: VisitEvent): boolean {
  return event.type === "police-called" && event.purpose === undefined;
}

/** Whether it was noted what the police were called about. */
export function saysPurpose(event: VisitEvent): boolean {
  return event.type === "police-called" && event.purpose !== undefined;
}

function names({ where, ifGiven }: EventPattern, entry: string): boolean {
  return where?.[entry] !== undefined || ifGiven?.[entry] !== undefined;
}

function isOfSchool(party: string): boolean {
  return speakerOf(party, { roles: undefined }) === "school";
}
