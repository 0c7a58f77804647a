import { isIn, isOff, lastWhere, personOf, staysAfter, visitors, type Law, type View } from "../../View.js";
import { minuteOf } from "../../minuteOf.js";
import { legAfter, type Home } from "../legAfter.js";
import { homes } from "../roundLadders.js";

const SETTLED: ReadonlySet<string> = new Set(["back", "going-home", "called-off"]);

/** W12: each visitor is expected at the home where the record has them, else at the first that is to come; the round where the missing are. */
export const expectedHome: Law = {
  id: "W12",
  says: "the state names the home where the visitors are expected, each for themselves; of those who are missing the first",
  judge: (view) => {
    const { told, state } = view;
    if (isOff(told)) return false;
    let tested = false;
    const at: { readonly home: string; readonly overdue: boolean }[] = [];
    for (const { me, name, place } of visitors) {
      const person = personOf(view, place);
      const out = !SETTLED.has(person.status) && !isBack(view, me) && !isIn(me, staysAfter(told));
      if (out) at.push({ home: person.home, overdue: person.status === "overdue" });
      const home = out ? homeOf(view, me) : undefined;
      if (home === undefined) continue;
      tested = true;
      if (person.home !== homes[home].id)
        return `${name} is expected at ${homes[home].id}, and counts as expected at ${person.home}`;
    }
    const missing = at.filter(({ overdue }) => overdue);
    const whose = (missing.length > 0 ? missing : at).map(({ home }) => home).sort();
    if (whose.length > 0 && !state.people.some(({ status }) => status === "in-danger") && state.home !== whose[0])
      return `they are ${missing.length > 0 ? "missing" : "expected"} at ${String(whose[0])}, and the state names ${state.home}`;
    const drives = state.dueNow.filter(({ action }) => action === "drive-to-address");
    const astray = drives.find(({ home = "" }) => home !== state.home && !whose.includes(home));
    if (astray !== undefined) return `a drive is due to ${String(astray.home)}, and they are at ${state.home}`;
    return tested || drives.length > 0;
  },
};

const isBack = ({ told }: View, me: 1 | 2): boolean =>
  lastWhere(told, ({ back }) => isIn(me, back)) > lastWhere(told, ({ watch }) => isIn(me, watch));

// By the record where it tells; where it does not and all have one time, by the plan.
function homeOf({ ladder, told, now }: View, me: 1 | 2): Home | undefined {
  const leg = legAfter(told, me);
  if (leg?.home === undefined) return undefined;
  const isUntold = !leg.there && leg.gone.length === 0 && leg.off.length === 0;
  return isUntold && ladder.counts === "return" ? (now <= minuteOf("14:05") ? 0 : 1) : leg.home;
}
