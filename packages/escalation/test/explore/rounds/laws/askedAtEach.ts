import { isIn, isOff, staysAfter, visitors, type Law } from "../../View.js";
import { legAfter } from "../legAfter.js";
import { homes } from "../roundLadders.js";

/** W7: whether somebody left is asked for each home by itself, and never of whoever left it or of a home that was called off. */
export const askedAtEach: Law = {
  id: "W7",
  says: "each home is asked after for itself: not the home that they left, not one that was called off, and none is forgotten",
  judge: ({ ladder, told, now, state }) => {
    if (ladder.leavingLegs.length === 0 || isOff(told)) return false;
    let tested = false;
    for (const { me, id, name } of visitors) {
      if (isIn(me, staysAfter(told))) continue;
      const silent = told.every(
        ({ means }) =>
          !isIn(me, means.accounts) &&
          !isIn(me, means.heard) &&
          !isIn(me, means.back) &&
          means.unnamed !== true &&
          !isIn(me, means.goes) &&
          !isIn(me, means.comes),
      );
      // who is named nowhere left no home, although somebody did
      const leg =
        legAfter(told, me) ?? (silent && !told.some(({ means }) => means.shuts) ? { gone: [], off: [] } : undefined);
      if (leg === undefined) continue;
      for (const [place, home] of homes.entries()) {
        const asked = state.questions.find(
          (one) => one.asks === "has-left" && one.home === home.id && one.visitors.includes(id),
        );
        tested ||= asked !== undefined;
        if (asked !== undefined && leg.gone.some((one: number) => one === place))
          return `${name} left ${home.id}, and the office asks whether they did`;
        if (asked !== undefined && leg.off.some((one: number) => one === place))
          return `${home.id} was called off, and the office asks whether ${name} left it`;
        if (asked === undefined && silent && now >= home.leaves && !leg.off.some((one: number) => one === place))
          return `nobody knows whether ${name} left ${home.id}, and nobody is asked`;
        if (asked !== undefined && now < home.leaves)
          return `the office is asked whether ${name} left ${home.id} before they should have`;
      }
    }
    return tested;
  },
};
