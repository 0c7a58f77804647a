import { epochMs } from "../../values/epochMs.js";
import { eventsOf } from "../eventsOf.js";
import type { Subject } from "../Subject.js";

const MEETINGS: ReadonlySet<string> = new Set(["family-arrived", "entered", "adult-spoken-to"]);

/** Whether nobody answered the door and nobody of the family came after that. */
export function metNobody(s: Subject): boolean {
  const closed = eventsOf(s, "nobody-home")[0];
  if (!closed) return false;
  return !s.happened.some(({ type, at }) => MEETINGS.has(type) && epochMs(at) >= epochMs(closed.at));
}
