import type { Meaning } from "../Shape.js";
import { isIn, personOf, visitors, type Law } from "../View.js";

/**
 * W11: whoever was heard of before their time, and said neither why they will be late nor until when, is overdue in the minute that the
 * document gives all the same. Where any contact stops the clock, one before the expected time stops nothing either.
 */
export const wordsLeaveTheClock: Law = {
  id: "W11",
  says: "a word before the time that says neither why nor until when leaves the clock as it is",
  judge: (view) => {
    const { ladder, told, now } = view;
    if (ladder.overdue === Infinity || ladder.checkIns || now < ladder.overdue) return false;
    if (told.some(({ means }) => isOther(means)) || (ladder.unless === "leaving-call" && told.some(isOfLeaving)))
      return false;
    let tested = false;
    for (const { me, name, place } of visitors) {
      const words = told.filter(({ means }) => isIn(me, means.accounts));
      // in the minute before, the time of the call is the expected one
      if (words.length === 0 || words.some(({ minute }) => minute >= ladder.overdue - 1)) continue;
      tested = true;
      const { status } = personOf(view, place);
      if (status !== "overdue") return `${name} said neither why nor until when, and counts as ${status}`;
    }
    return tested;
  },
};

const isOfLeaving = ({ means }: { readonly means: Meaning }): boolean =>
  means.leaving !== undefined || means.left === true || means.nameless === true;

function isOther({ back, home, late, danger, alarm, cancels, stays }: Meaning): boolean {
  return [back, home, late, danger, alarm, cancels, stays].some((one) => one !== undefined);
}
