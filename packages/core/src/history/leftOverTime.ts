import { epochMs } from "../values/epochMs.js";
import { courseOf, type Course, type CourseEntry } from "../values/Course.js";
import { evolve } from "./evolve.js";
import { hasLeft, tellsOfJourney } from "./progressOf.js";
import { beforeAnything } from "./Standing.js";
import type { Subject } from "./Subject.js";

function* entries({ visit: { times }, history }: Subject): Generator<CourseEntry<boolean>> {
  const planned = [times.leaveHome, times.backAtSchool].flatMap((at) => (at === undefined ? [] : [epochMs(at) + 1]));
  const byPlan = Math.min(...planned);
  let standing = beforeAnything(history.party);
  let last = -Infinity;
  yield { from: last, value: false };
  for (const dated of history.events) {
    if (last < byPlan && byPlan < dated.ms && !tellsOfJourney(standing)) yield { from: byPlan, value: true };
    standing = evolve(standing, dated);
    last = dated.ms;
    yield { from: last, value: tellsOfJourney(standing) ? hasLeft(standing) : byPlan <= last };
  }
  if (last < byPlan && byPlan <= history.now && !tellsOfJourney(standing)) yield { from: byPlan, value: true };
}

/** Whether staff have left the home, over time: by the plan until an event tells of the journey, by the events from then on. */
export function leftOverTime(s: Subject): Course<boolean> {
  return (s.kept.left ??= courseOf(entries(s)));
}
