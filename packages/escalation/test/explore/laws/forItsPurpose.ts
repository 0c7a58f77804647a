import { minuteOf } from "../minuteOf.js";
import type { Law } from "../View.js";

/** W5: a step is done by an event about these visitors, by somebody who can take it, and by nothing else. */
export const forItsPurpose: Law = {
  id: "W5",
  says: "a step is done by an event about this, from somebody who can take it: not by the missing, the family or an excluded role",
  judge: ({ ladder, told, state }) => {
    let tested = false;
    const might = told.some(({ means }) => means.mightDo === true);
    for (const { step } of state.done) {
      const place = ladder.steps.indexOf(step);
      if (place < 0) continue;
      tested = true;
      if (!might && !told.some(({ means }) => means.does?.includes(place)))
        return `${step} counts as done, and nobody did it`;
    }
    for (const { step, part, since } of state.dueNow) {
      const place = ladder.steps.indexOf(step);
      if (part !== "ladder" || place < 1 || since === undefined || ladder.repeats.includes(place)) continue;
      const from = minuteOf(since);
      const did = told.find(({ minute, means }) => minute >= from && means.does?.includes(place));
      tested ||= told.some(({ id }) => id === "second-wrong" || id === "police-other" || id === "drove-elsewhere");
      if (did !== undefined) return `${step} is due, although it was done: ${did.tells}`;
    }
    return tested;
  },
};
