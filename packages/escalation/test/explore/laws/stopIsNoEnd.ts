import { minuteOf } from "../minuteOf.js";
import { isAsked, isIn, isOff, personOf, visitors, type Law } from "../View.js";

/** W15: whoever was reached is asked after again, and while anybody is out there is a next time to ask. */
export const stopIsNoEnd: Law = {
  id: "W15",
  says: "whoever was reached, or said why they are late, is asked after again; while anybody is out there is a next time to ask",
  judge: (view) => {
    const { told, now, state, ladder } = view;
    if (isOff(told)) return false;
    let tested = false;
    for (const { id, me, name, place } of visitors) {
      const { status, since } = personOf(view, place);
      const left = told.some(({ means }) => isIn(me, means.departs) || isIn(me, means.arrives));
      if (left && status !== "back" && status !== "going-home") {
        tested = true;
        if (state.nextAt === undefined) return `${name} is out, and there is no next time to ask`;
      }
      if (status !== "reached" || since === undefined) continue;
      tested = true;
      // without a ladder nobody waits for the end of the visit: every word of theirs is an answer, and they are asked for at its end
      const again = Math.max(minuteOf(since) + 30, ladder.overdue === Infinity ? minuteOf("15:00") : 0);
      if (now >= again && !isAsked(view, "any-news", id))
        return `${name} was reached half an hour ago, and nobody is asked about them`;
    }
    return tested;
  },
};
