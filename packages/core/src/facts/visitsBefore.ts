import { dateInZone } from "../clock/instantInZone.js";
import type { Subject } from "../history/Subject.js";
import type { Visit } from "../visit/visitSchema.js";

/** The earlier visits that the record lists, on days up to that of this visit: one that is dated later was not before it. */
export function visitsBefore(s: Subject): Visit["earlierVisits"] {
  const day = s.day ?? dateInZone(s.now, s.zone);
  return s.visit.earlierVisits?.filter(({ on }) => on <= day);
}
