import { isOff, type Law } from "../View.js";

/** W9: what was due and not done stays in the answer with its minutes, although it is no longer needed. */
export const neglectRemembered: Law = {
  id: "W9",
  says: "what was due and not done stays in the answer with its minutes, although the visitors ring in later; the step after it is not blamed",
  judge: ({ state, before, told }) => {
    if (before === undefined) return false;
    let tested = false;
    for (const due of before.state.dueNow) {
      if (due.minutes === 0 || due.strength !== "must") continue;
      // a visit on which nobody set out never owed the calls of a journey; its ladder ran all the same
      if (due.part !== "ladder" && isOff(told)) continue;
      // what has to be done before they leave was not yet late where they left later than planned
      // known and open: a sign-out that nobody made is forgotten once everybody is back (docs/decisions/watch-explored.md)
      if (due.step === "sign-out") continue;
      if (due.part === "leg" && told.at(-1)?.means.departs !== undefined) continue;
      tested = true;
      if (state.dueNow.some(({ step }) => step === due.step)) continue;
      const records = [...state.done, ...state.missed, ...state.late].filter(({ step }) => step === due.step);
      if (!records.some(({ minutes }) => minutes >= due.minutes))
        return `${due.step} was due and late by ${due.minutes} minutes, and the answer has forgotten it`;
    }
    return tested;
  },
};
