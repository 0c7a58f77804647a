import { courseFrom, type Course } from "../values/Course.js";
import { isMeeting } from "../history/isMeeting.js";
import type { Subject } from "../history/Subject.js";
import { overTime } from "./overTime.js";

const AT_THE_DOOR = ["nobody-home", "family-arrived", "entered", "room-entered", "adult-spoken-to"] as const;

/** Whether nobody answered the door and nobody of the family came after that, over time. */
export function metNobody(s: Subject): Course<boolean> {
  const door = overTime(s, AT_THE_DOOR, { closed: Infinity, met: -Infinity }, ({ closed, met }, { type }, at) =>
    isMeeting(type) ? { closed, met: at } : { closed: Math.min(closed, at), met },
  );
  return courseFrom(door, ({ closed, met }) => closed !== Infinity && met < closed);
}
