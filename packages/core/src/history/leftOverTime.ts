import { epochMs } from "../values/epochMs.js";
import { courseFromBoth, courseOf, type Course, type CourseEntry } from "../values/Course.js";
import type { Leaving } from "./Standing.js";
import type { Subject } from "./Subject.js";

function toldOverTime(last: Leaving | undefined): Course<boolean | undefined> {
  const entries: CourseEntry<boolean | undefined>[] = [];
  for (let told = last; told !== undefined; told = told.before) entries.push({ from: told.from, value: told.left });
  entries.push({ from: -Infinity, value: undefined });
  return courseOf(entries.reverse());
}

function plannedOverTime({ visit: { times }, now }: Subject): Course<boolean> {
  const planned = [times.leaveHome, times.backAtSchool].flatMap((at) => (at === undefined ? [] : [epochMs(at) + 1]));
  const from = Math.min(...planned);
  const notYet = { from: -Infinity, value: false };
  return from > now ? [notYet] : [notYet, { from, value: true }];
}

/** Whether staff have left the home, over time: by the plan until an event tells of the journey, by the events from then on. */
export function leftOverTime(s: Subject): Course<boolean> {
  return (s.kept.left ??= courseFromBoth(
    toldOverTime(s.history.leaving),
    plannedOverTime(s),
    (told, planned) => told ?? planned,
  ));
}
