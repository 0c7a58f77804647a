import { minuteOf } from "../minuteOf.js";
import { isOff, type Law, type View } from "../View.js";

/** W9: what was due and not done stays in the answer with its minutes, although it is no longer needed; the step after it is not blamed. */
export const neglectRemembered: Law = {
  id: "W9",
  says: "what was due and not done stays in the answer with its minutes, although the visitors ring in later; the step after it is not blamed",
  judge: (view) => {
    const blamed = isBlamed(view);
    if (blamed !== undefined) return blamed;
    const { state, before, told, ladder } = view;
    if (before === undefined) return false;
    let tested = false;
    for (const due of before.state.dueNow) {
      const step = due.part === "ladder" || due.part === "code-word";
      if (due.minutes === 0 || (!step && due.strength !== "must")) continue;
      // a visit on which nobody set out never owed what a journey asks for; its ladder ran all the same
      if (!step && isOff(told)) continue;
      tested = true;
      // what is still due counts from the step before it; what had to be done before they leave counts from when they did (W7)
      if (state.dueNow.some((one) => one.step === due.step)) continue;
      if (due.part === "leg" && told.at(-1)?.means.departs !== undefined) continue;
      // nor was anything owed for what an arrival shows to have been dated too early (W3)
      if (state.issues.length > before.state.issues.length) continue;
      // a departure may show that what came before it was dated too early, so that the visit had been called off
      if (told.at(-1)?.means.departs !== undefined && told.some(({ means }) => means.cancels)) continue;
      const records = [...state.done, ...state.missed, ...state.late].filter((one) => one.step === due.step);
      // what no words set a limit is kept once it is done, and the answer says from when it was due
      if (!step && due.limit === undefined && records.some(({ done }) => done !== undefined)) continue;
      // a step that was done with the one before it is not blamed for that one
      if (ladder.steps.indexOf(due.step) > 0 && records.some(({ done }) => isSince(done, due.since))) continue;
      if (!records.some(({ minutes }) => minutes >= due.minutes))
        return `${due.step} was due and late by ${due.minutes} minutes, and the answer has forgotten it`;
    }
    return tested;
  },
};

// What was done before it fell due again was not done again.
function isSince(done: string | undefined, due: string | undefined): boolean {
  return done !== undefined && (due === undefined || done >= due);
}

// A step that was done counts from the one before it, where that was done too.
function isBlamed({ state, ladder }: View): string | undefined {
  for (const late of state.late) {
    const place = ladder.steps.indexOf(late.step);
    const before = state.done.filter(({ step }) => step === ladder.steps[place - 1]);
    const [only] = before;
    if (place < 1 || late.done === undefined || before.length !== 1 || only?.done === undefined) continue;
    const gap = minuteOf(late.done) - minuteOf(only.done);
    if (gap >= 0 && late.minutes > gap && ladder.attempts === 0)
      return `${late.step} was done ${gap} minutes after the step before it, and is blamed for ${late.minutes}`;
  }
  return undefined;
}
