import { epochMs } from "../values/epochMs.js";
import { isMeeting } from "../history/isMeeting.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";

/** Whether nobody answered the door and nobody of the family came after that. */
export function metNobody(s: Subject): boolean {
  const closed = eventsOf(s, "nobody-home")[0];
  if (!closed) return false;
  return !s.happened.some(({ type, at }) => isMeeting(type) && epochMs(at) >= epochMs(closed.at));
}
