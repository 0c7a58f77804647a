import type { Meaning } from "../Shape.js";
import { isIn, isOff, personOf, visitors, type Law } from "../View.js";

/**
 * W2: that somebody came to a home or left one, and nobody says who, is no news of any visitor: whoever was not heard of is missing in the minute
 * that the document gives.
 */
export const namelessMovesNobody: Law = {
  id: "W2",
  says: "coming to a home or leaving one, of which nobody says whose it is, moves nobody's clock",
  judge: ({ ladder, told, now, state, ...view }) => {
    if (ladder.overdue === Infinity || now < ladder.overdue || isOff(told)) return false;
    if (told.every(({ means }) => means.nameless !== true)) return false;
    for (const { me, name, place } of visitors) {
      if (!told.every(({ means }) => isSilent(me, means))) continue;
      const { status } = personOf({ ladder, told, now, state, ...view }, place);
      if (status !== "overdue") return `nobody heard of ${name}, and they count as ${status}`;
    }
    return true;
  },
};

// A departure and a return that somebody else made change no time either. Calls at even intervals count from the arrival, whoever notes it.
function isSilent(me: 1 | 2, { watch, departs, left, cancels, alarm, nameless, arrives, ...means }: Meaning): boolean {
  if (left === true || cancels === true || alarm !== undefined || (arrives !== undefined && nameless !== true))
    return false;
  if (isIn(me, watch) && !isIn(me, departs)) return false;
  const { accounts, back, danger, late, stays, shuts, comes, goes } = means;
  return ![accounts, back, danger, late?.whom, stays, shuts, comes, goes].some((whom) => isIn(me, whom));
}
