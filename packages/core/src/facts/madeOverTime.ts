import { courseFrom, courseFromBoth, type Course } from "../values/Course.js";
import { calledOffAfter, type LastWords } from "../history/calledOffAfter.js";
import type { Subject } from "../history/Subject.js";
import { leftOverTime } from "../history/leftOverTime.js";
import { metNobody } from "./metNobody.js";
import { overTime } from "./overTime.js";

/** Whether the visit was cancelled and nobody left after that all the same. */
function calledOffOverTime(s: Subject): Course<boolean> {
  const start: LastWords = { off: -Infinity, departed: -Infinity };
  const last = overTime(s, ["cancelled", "departed"], start, calledOffAfter);
  return courseFrom(last, ({ off, departed }) => off > -Infinity && departed <= off);
}

/** Whether the visit is over and somebody was met, over time. */
export function madeOverTime(s: Subject): Course<boolean> {
  const noVisit = courseFromBoth(metNobody(s), calledOffOverTime(s), (nobody, off) => nobody || off);
  return courseFromBoth(leftOverTime(s), noVisit, (left, none) => left && !none);
}
