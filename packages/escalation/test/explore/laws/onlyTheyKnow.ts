import { minuteOf } from "../minuteOf.js";
import { isIn, isOff, visitors, type Law, type View } from "../View.js";

const EXPECTED = minuteOf("14:30");

/** W7: what only the visitors can know is a question to the office; lateness counts from the act, once it is known. */
export const onlyTheyKnow: Law = {
  id: "W7",
  says: "whether they left is asked from the expected time on; a call counts from the act once that is known",
  judge: (view) => {
    const { ladder, told, now, state } = view;
    if (ladder.leavingLegs.length === 0 || isOff(told)) return false;
    const silent = !told.some(
      ({ means }) => means.left === true || means.leaving !== undefined || means.back !== undefined || means.unnamed,
    );
    // who said until when they stay is asked from then on
    const said = told.map(({ means }) => means.late?.until);
    if (said.some((until) => until !== undefined && now <= minuteOf("15:20"))) return false;
    const asks = state.questions.some((one) => one.asks === "has-left");
    // whoever was heard of since is asked after by another question
    const heard = told.some(({ minute, means }) => means.accounts !== undefined && minute >= EXPECTED);
    if (silent && !heard && now >= EXPECTED && !asks)
      return "nobody knows whether they left the home, and nobody is asked";
    if (silent && now < EXPECTED && asks) return "the office is asked whether they left before they should have";
    const blamed = [...state.late, ...state.missed].find(({ step }) => ladder.leavingLegs.includes(step));
    if (blamed !== undefined && calledOnLeaving(view))
      return `${blamed.step} counts as late, and they called in the minute in which they left`;
    if (blamed !== undefined && silent) return `${blamed.step} counts as late, and nobody knows whether they left`;
    return silent || blamed !== undefined || calledOnLeaving(view);
  },
};

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
