import { epochMs } from "../values/epochMs.js";
import { always, courseFromBoth, courseOf, type Course, type CourseEntry } from "../values/Course.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";

type Count = { readonly on: string; readonly percent: number };

type Pupil = NonNullable<Subject["visit"]["household"]["pupils"]>[number];

/** A pupil's attendance as it was counted since the agreement, oldest first. */
function attendanceSince(s: Subject, { attendance }: Pupil, agreed: string): readonly Count[] {
  const counts = (attendance ?? []).filter(({ on }) => on >= agreed.slice(0, 10) && epochMs(on) <= s.now);
  return counts.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** A count is known from the midnight of its day, and counts from the agreement on. */
function* keepsFalling(s: Subject, pupil: Pupil, agreed: string): Generator<CourseEntry<boolean | undefined>> {
  yield { from: -Infinity, value: undefined };
  const counts = attendanceSince(s, pupil, agreed);
  let falls = true;
  for (const [place, { on, percent }] of counts.entries()) {
    const before = counts[place - 1];
    if (!before) continue;
    falls &&= percent < before.percent;
    const value = falls || (percent >= (counts[0]?.percent ?? percent) ? false : undefined);
    yield { from: Math.max(epochMs(on), epochMs(agreed)), value };
  }
}

/**
 * Whether the attendance of any pupil fell at every count since the agreement, over time: unknown while two counts do not tell. A pupil who was
 * never counted says nothing where another one was.
 */
export function attendanceFalls(s: Subject): Course<boolean | undefined> {
  const agreed = eventsOf(s, "agreement-made")[0]?.at;
  if (agreed === undefined) return always(undefined);
  const pupils = s.visit.household.pupils ?? [];
  const counted = pupils.filter(({ attendance }) => (attendance?.length ?? 0) > 0);
  const [first, ...others] = counted.map((pupil) => courseOf(keepsFalling(s, pupil, agreed)));
  return others.reduce((all, one) => courseFromBoth(all, one, eitherOf), first ?? always(undefined));
}

const eitherOf = (one: boolean | undefined, other: boolean | undefined): boolean | undefined =>
  one === true || other === true ? true : one === undefined || other === undefined ? undefined : false;
