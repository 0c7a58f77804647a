import { epochMs } from "../values/epochMs.js";
import { courseOf, type Course } from "../values/Course.js";
import { startsJourney } from "../history/progressOf.js";
import type { Subject } from "../history/Subject.js";

const LEFT: ReadonlySet<string> = new Set(["left", "back", "signed-in"]);

/** Whether staff have left the home, over time: by the plan until an event tells of the journey, by the events from then on. */
export function leftOverTime({ visit: { times }, happened, now }: Subject): Course<boolean> {
  const told = happened.find(({ type }) => startsJourney(type));
  const left = happened.find(({ type }) => LEFT.has(type));
  const planned = [times.leaveHome, times.backAtSchool].flatMap((at) => (at === undefined ? [] : [epochMs(at) + 1]));
  const byPlan = Math.min(...planned);
  const until = told ? epochMs(told.at) : now + 1;
  return courseOf([
    { from: -Infinity, value: false },
    ...(byPlan < until ? [{ from: byPlan, value: true }] : []),
    ...(told ? [{ from: until, value: false }] : []),
    ...(left ? [{ from: epochMs(left.at), value: true }] : []),
  ]);
}
