import { epochMs } from "../values/epochMs.js";
import { courseOf, type Course, type CourseEntry } from "../values/Course.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";

type Count = { readonly on: string; readonly percent: number };

/** Attendance as it was counted since the agreement, oldest first. */
function attendanceSince(s: Subject, agreed: string): readonly Count[] {
  const pupils = s.visit.household.pupils ?? [];
  const counts = pupils
    .flatMap(({ attendance }) => attendance ?? [])
    .filter(({ on }) => on >= agreed.slice(0, 10) && epochMs(on) <= s.now);
  return counts.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** A count is known from the midnight of its day, and counts from the agreement on. */
function* keepsFalling(s: Subject): Generator<CourseEntry<boolean | undefined>> {
  yield { from: -Infinity, value: undefined };
  const agreed = eventsOf(s, "agreement-made")[0]?.at;
  if (agreed === undefined) return;
  const counts = attendanceSince(s, agreed);
  let falls = true;
  for (const [place, { on, percent }] of counts.entries()) {
    const before = counts[place - 1];
    if (!before) continue;
    falls &&= percent < before.percent;
    const value = falls || (percent >= (counts[0]?.percent ?? percent) ? false : undefined);
    yield { from: Math.max(epochMs(on), epochMs(agreed)), value };
  }
}

/** Whether attendance fell at every count since the agreement, over time: unknown while two counts do not tell. */
export function attendanceFalls(s: Subject): Course<boolean | undefined> {
  return courseOf(keepsFalling(s));
}
