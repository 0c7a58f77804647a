import { minuteOf } from "../minuteOf.js";
import { isAsked, isIn, isOff, lastWhere, personOf, touches, visitors, type Law, type View } from "../View.js";

/** W11: what is missing from a word that they are late is asked for; only a reason, or a time, does something to the clock. */
export const saidLate: Law = {
  id: "W11",
  says: "late, neither why nor until when: the clock runs on; why alone stops the clock to the return; a time moves it; what is missing is asked",
  judge: (view) => {
    const { ladder, told, now } = view;
    const late = told.filter(({ means }) => means.late !== undefined);
    const [only] = late;
    const word = only?.means.late;
    if (
      ladder.overdue === Infinity ||
      ladder.checkIns ||
      late.length !== 1 ||
      only === undefined ||
      word === undefined ||
      word.until === "tomorrow"
    )
      return false;
    if (isOff(told) || only.minute >= ladder.overdue) return false;
    for (const { id, me, name, place } of visitors) {
      if (
        told.slice(told.indexOf(only) + 1).some(({ means }) => touches(me, means)) ||
        told.some(({ means }) => means.danger !== undefined || means.alarm !== undefined)
      )
        continue;
      if (isBack(told.slice(0, told.indexOf(only)), me)) continue;
      const missing =
        word.until === undefined ? (word.why ? "until-when" : "why-and-until-when") : word.why ? undefined : "why-late";
      if (missing !== undefined && !isAsked(view, missing, id))
        return `${name} did not say all, and the office is not told to ask (${missing})`;
      if (told.slice(0, told.indexOf(only)).some(({ means }) => touches(me, means) && means.watch === undefined))
        continue;
      const stops = word.until === undefined && word.why && ladder.unless === "lateness-message";
      const due = stops
        ? Infinity
        : word.until === undefined
          ? ladder.overdue
          : minuteOf("15:21") + graceOf(ladder.overdue);
      const overdue = personOf(view, place).status === "overdue";
      if (ladder.unless !== "any-contact" && overdue !== now >= due)
        return overdue
          ? `${name} is late, said enough, and is looked for`
          : `${name} is late, the time has passed, and nobody looks for them`;
    }
    return true;
  },
};

// Whoever is back owes no word any more; a word that they are late does not put them under watch again (W4).
function isBack(told: View["told"], me: 1 | 2): boolean {
  return lastWhere(told, ({ back }) => isIn(me, back)) > lastWhere(told, ({ watch }) => isIn(me, watch));
}

// The school's own ladder that counts from 15:00 has five minutes of grace; the others have none.
function graceOf(overdue: number): number {
  return overdue === minuteOf("15:06") ? 5 : 0;
}
