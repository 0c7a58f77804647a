import { minuteOf } from "../minuteOf.js";
import type { Meaning } from "../Shape.js";
import { isAsked, isIn, isOff, lastWhere, staysAfter, visitors, type Law, type View } from "../View.js";

const EXPECTED = minuteOf("14:30");
const AGAIN = 30;

/** W7: what only the visitors can know is a question to the office, for each of them; lateness counts from the act, once it is known. */
export const onlyTheyKnow: Law = {
  id: "W7",
  says: "whether each of them left is asked from the expected time on; a call counts from the act once that is known",
  judge: (view) => {
    const { ladder, told, now, state } = view;
    if (ladder.leavingLegs.length === 0 || isOff(told)) return false;
    let silent = true;
    for (const { me, id, name } of visitors) {
      const gone = lastWhere(told, (means) => tellsThatGone(me, means));
      const there = lastWhere(told, ({ watch, danger }) => danger === undefined && isIn(me, watch));
      if (told.some(({ means }) => tellsThatGone(me, means) || means.unnamed || means.nameless)) silent = false;
      if (gone > there || isIn(me, staysAfter(told))) continue;
      const from = askedFrom(view, me);
      if (now >= from && !isAsked(view, "has-left", id))
        return `nobody knows whether ${name} left the home, and nobody is asked`;
      if (now < EXPECTED && isAsked(view, "has-left", id))
        return `the office is asked whether ${name} left before they should have`;
    }
    const blamed = [...state.late, ...state.missed].find(({ step }) => ladder.leavingLegs.includes(step));
    if (blamed !== undefined && calledOnLeaving(view))
      return `${blamed.step} counts as late, and they called in the minute in which they left`;
    if (blamed !== undefined && silent) return `${blamed.step} counts as late, and nobody knows whether they left`;
    return true;
  },
};

const tellsThatGone = (me: 1 | 2, { left, leaving, back, home }: Meaning): boolean =>
  left === true || isIn(me, leaving) || isIn(me, back) || isIn(me, home);

// From the expected time on, or the time that they said; whoever was heard of since is asked after half an hour later.
function askedFrom({ told }: View, me: 1 | 2): number {
  const until = told[lastWhere(told, ({ late }) => isIn(me, late?.whom))]?.means.late?.until;
  const from = typeof until === "number" ? Math.max(EXPECTED, until) : EXPECTED;
  const heard = told[lastWhere(told, ({ accounts }) => isIn(me, accounts))]?.minute ?? -Infinity;
  return heard < from ? from : heard + AGAIN;
}

// They are recorded as leaving once, and each of them called in that minute.
function calledOnLeaving({ told }: View): boolean {
  const left = told.filter(({ means }) => means.left === true);
  const [only] = left;
  return (
    left.length === 1 &&
    only?.minute === minuteOf("14:45") &&
    visitors.every(({ me }) =>
      told.some(({ minute, means }) => minute === only.minute && means.left === undefined && isIn(me, means.leaving)),
    )
  );
}
