import { isAsked, isIn, personOf, visitors, type Law, type View } from "../View.js";
import type { Calls } from "../Ladder.js";
import { clockOf } from "../minuteOf.js";

/**
 * W7: a call at even intervals that only the visitors can make is asked for from its time on until it counts or its time is over; then its
 * visitor is overdue. A call counts from so long before its time.
 */
export const callsAreAskedFor: Law = {
  id: "W7",
  says: "a call at even intervals is asked for from its time on, until it is in or its visitor is overdue",
  judge: (view) => {
    const { ladder, told, now } = view;
    const { calls } = ladder;
    // once their return is late too, the ladder looks for them anyway
    if (calls === undefined || now > ladder.returns || told.some(({ means }) => isOther(means))) return false;
    for (const { id, me, name, place } of visitors) {
      const due = nextCall(calls, view, me);
      const isOverdue = now > due + calls.after;
      if ((personOf(view, place).status === "overdue") !== isOverdue)
        return isOverdue
          ? `${name} was to be heard of by ${clockOf(due + calls.after)}, and nobody looks for them`
          : `${name} is looked for, although their next call is that of ${clockOf(due)}`;
      const asked = isAsked(view, "check-call", id);
      if (asked !== (now >= due && !isOverdue))
        return asked
          ? `${name} is asked for a call of which it is not the time`
          : `the call of ${clockOf(due)} is not in, and nobody asks ${name} for it`;
    }
    return now >= calls.first;
  },
};

// What moves, stops or ends a clock otherwise.
function isOther({ back, home, late, danger, alarm, cancels, stays, unnamed }: View["told"][number]["means"]): boolean {
  return [back, home, late, danger, alarm, cancels, stays, unnamed].some((one) => one !== undefined);
}

// The first call whose time had not begun when they were heard of last.
function nextCall({ first, every, before }: Calls, { told }: View, me: 1 | 2): number {
  let due = first;
  for (const { minute, means } of told) if (isIn(me, means.accounts)) while (minute >= due - before) due += every;
  return due;
}
