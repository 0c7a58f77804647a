import { minuteOf } from "../minuteOf.js";
import type { Meaning } from "../Shape.js";
import { dangerAfter, isAsked, isIn, isOff, lastWhere, personOf, visitors, type Law, type View } from "../View.js";

const AGAIN = 30;

/** W15: whoever was reached is asked after again, and while anybody is out there is a next time to ask. */
export const stopIsNoEnd: Law = {
  id: "W15",
  says: "whoever was reached, or said why they are late, is asked after again; while anybody is out there is a next time to ask",
  judge: (view) => {
    const { ladder, told, now, state } = view;
    if (isOff(told)) return false;
    let tested = false;
    for (const { id, me, name, place } of visitors) {
      if (!isOut(view, me)) continue;
      tested = true;
      if (state.nextAt === undefined) return `${name} is out, and there is no next time to ask`;
      const heard = lastWhere(told, ({ accounts, late }) => isIn(me, accounts) || isIn(me, late?.whom));
      const news = told[heard];
      if (news === undefined || isIn(me, dangerAfter(told))) continue;
      const again = Math.max(news.minute + AGAIN, ladder.returns);
      if (now >= again && !isAsked(view, "any-news", id) && !isLookedFor(view, place))
        return `${name} was heard of at the latest half an hour ago, and nobody asks after them or looks for them`;
    }
    return tested;
  },
};

// By the record: they left the school, or were heard of on the way, and are neither back nor gone home since.
function isOut({ told }: View, me: 1 | 2): boolean {
  const away = lastWhere(told, (means) => isAway(me, means));
  const ended = lastWhere(told, ({ back, home }) => isIn(me, back) || isIn(me, home));
  return away > ended && ended < 0;
}

const isAway = (me: 1 | 2, { watch, accounts, journey }: Meaning): boolean =>
  isIn(me, watch) || (journey === true && isIn(me, accounts));

// The ladder looks for them, or their time has not come.
function isLookedFor(view: View, place: 0 | 1): boolean {
  const { status, expectedBy } = personOf(view, place);
  return status === "overdue" || (status === "expected" && expectedBy !== "open" && view.now <= minuteOf(expectedBy));
}
