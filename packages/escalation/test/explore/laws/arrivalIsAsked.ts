import { minuteOf } from "../minuteOf.js";
import type { Meaning } from "../Shape.js";
import { isAsked, isIn, isOff, staysAfter, visitors, type Law } from "../View.js";

const EXPECTED = minuteOf("13:45");

/** W7: whether each of them has arrived is asked from the expected time on, as long as nobody says it of them by name. */
export const arrivalIsAsked: Law = {
  id: "W7",
  says: "whether each of them arrived is asked from the expected time on, and of nobody who is known to have come",
  judge: ({ ladder, told, now, state }) => {
    if (!ladder.asksArrival || isOff(told)) return false;
    for (const { me, id, name } of visitors) {
      if (isIn(me, staysAfter(told))) continue;
      const asked = isAsked({ state }, "has-arrived", id);
      if (asked && now < EXPECTED) return `the office is asked whether ${name} arrived before they should have`;
      if (asked && told.some(({ means }) => isIn(me, means.came)))
        return `${name} came to the home, and the office asks whether they arrived`;
      const silent = told.every(({ means }) => saysNothing(me, means));
      if (silent && !asked && now >= EXPECTED) return `nobody knows whether ${name} arrived, and nobody is asked`;
    }
    return true;
  },
};

function saysNothing(me: 1 | 2, { watch, departs, left, alarm, unnamed, ...means }: Meaning): boolean {
  if (left === true || alarm !== undefined || unnamed === true || (isIn(me, watch) && !isIn(me, departs))) return false;
  const { accounts, back, danger, late, stays, came, leaving, home } = means;
  return ![accounts, back, danger, late?.whom, stays, came, leaving, home].some((whom) => isIn(me, whom));
}
