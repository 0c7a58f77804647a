import { courseFrom, type Course } from "../values/Course.js";
import type { Subject } from "../history/Subject.js";
import { everybody, nobody, together, without, type VisitorSet } from "../history/VisitorSet.js";
import { doersOf, namesNobody } from "../history/whomOf.js";
import { overTime } from "./overTime.js";

type Hands = { readonly washed: VisitorSet; readonly unsaid: VisitorSet; readonly unwashed: boolean };

const none: Hands = { washed: nobody, unsaid: nobody, unwashed: false };

/**
 * Whether hands were washed, over time, by what each visitor's signing in says: one No is No, and one of whom nothing is said leaves it
 * unknown, whoever signed in first. A sign-in that names nobody is everybody's.
 */
export function handsOverTime(s: Subject): Course<boolean | undefined> {
  const { party } = s.history;
  const hands = overTime(s, ["signed-in"], none, ({ washed, unsaid, unwashed }, event) => {
    const whose = namesNobody(event) ? everybody(party.visitors.length) : doersOf(event, party);
    const { handsWashed } = event;
    if (handsWashed === true) return { washed: together(washed, whose), unsaid: without(unsaid, whose), unwashed };
    return { washed, unsaid: together(unsaid, without(whose, washed)), unwashed: unwashed || handsWashed === false };
  });
  return courseFrom(hands, ({ washed, unsaid, unwashed }) => {
    if (unwashed) return false;
    return unsaid === nobody && washed !== nobody ? true : undefined;
  });
}
