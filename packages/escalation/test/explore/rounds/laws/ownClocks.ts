import type { Meaning } from "../../Shape.js";
import { isIn, isOff, personOf, visitors, type Law, type View } from "../../View.js";
import { legAfter } from "../legAfter.js";
import { homes } from "../roundLadders.js";

/** W12 W13: where each home has its own time, nobody is missing for a home that they left, and whoever is at one is missed when its time has passed. */
export const ownClocks: Law = {
  id: "W13",
  says: "each home has its own clock: nobody is missing for the home that they left, and nobody at a home is forgotten",
  judge: (view) => {
    const { ladder, told, now } = view;
    if (isOff(told) || ladder.unless === "any-contact") return false;
    let tested = false;
    for (const { me, name, place } of visitors) {
      if (!told.every(({ means }) => isPlain(me, means))) continue;
      const leg = legAfter(told, me);
      // a home that is called off when they were missing there is no news of them
      if (told.some(({ means, minute }) => isIn(me, means.shuts) && minute > homes[means.at ?? 0].leaves)) continue;
      // who rang from the second home first was heard of out of turn
      if (leg === undefined || (leg.gone.includes(1) && !leg.gone.includes(0))) continue;
      const overdue = personOf(view, place).status === "overdue";
      const due = dueBetween(view, me);
      if (due === undefined) continue;
      tested = true;
      if (overdue && now < due.from) return `${name} is looked for before ${clock(due.from)}`;
      if (!overdue && now >= due.until)
        return `${name} was to be heard of by ${clock(due.until)}, and nobody looks for them`;
    }
    return tested;
  },
};

const clock = (minute: number): string => `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, "0")}`;

// Only comings, leavings and what says nothing of this visitor.
function isPlain(
  me: 1 | 2,
  { accounts, back, danger, alarm, late, cancels, stays, home, inside, goes, comes, watch, departs, at }: Meaning,
): boolean {
  if ([back, danger, stays, home, inside].some((whom) => isIn(me, whom)) || late !== undefined) return false;
  if (alarm !== undefined || cancels === true || ((goes ?? comes) !== undefined && at === undefined)) return false;
  return (!isIn(me, accounts) || isIn(me, goes)) && (!isIn(me, watch) || isIn(me, comes) || isIn(me, departs));
}

type Due = { readonly from: number; readonly until: number };

// The first minute in which they are missing: exactly known where one time is for all; else that of the home, later by as much as they left the other late.
function dueBetween({ ladder, told }: View, me: 1 | 2): Due | undefined {
  const leg = legAfter(told, me);
  // where every home is called off it depends on who set out (W16)
  if (leg?.home === undefined && leg?.gone.length === 0) return undefined;
  if (ladder.overdue === Infinity) return { from: Infinity, until: Infinity };
  if (ladder.counts === "return") return { from: ladder.overdue, until: ladder.overdue };
  const said = told.filter(({ means }) => isIn(me, means.goes) && isIn(me, means.accounts));
  // a leaving that nobody rang about leaves the clock of the home that was left running
  if (leg?.there === false && !leg.gone.every((home) => said.some(({ means }) => means.at === home))) return undefined;
  if (leg?.home === undefined) return { from: Infinity, until: Infinity };
  const limit = homes[leg.home].leaves + 1;
  const last = told.findLast(({ means }) => isIn(me, means.goes) || isIn(me, means.comes));
  const minute = last?.minute ?? 0;
  const came = leg.there ? minute - homes[leg.home].arrives : 0;
  const late = Math.max(0, came, ...leg.gone.map((home) => minute - homes[home].leaves));
  return { from: leg.there || leg.gone.length === 0 ? limit : homes[0].leaves + 1, until: limit + late };
}
