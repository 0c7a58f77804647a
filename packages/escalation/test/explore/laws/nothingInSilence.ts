import type { Law } from "../View.js";

/** W8: what is due stays due, marked late, until it is done or no longer needed; no step of the ladder is ever missed. */
export const nothingInSilence: Law = {
  id: "W8",
  says: "what is due stays due until it is done or no longer needed; a step of the ladder and the answer to a code word are never missed",
  judge: ({ state, told, before }) => {
    const lost = state.missed.find(({ part }) => part === "ladder" || part === "code-word");
    if (lost !== undefined) return `${lost.step} counts as missed, although it can still be done`;
    if (before === undefined || before.told.length !== told.length) return state.dueNow.length > 0;
    for (const due of before.state.dueNow) {
      // what a ladder asks for, the first time or again, ends with an event
      if (due.part === "ladder" || due.part === "code-word") {
        if (!state.dueNow.some(({ step, since }) => step === due.step && since === due.since))
          return `${due.step} was due before, nothing happened since, and the answer no longer has it`;
        continue;
      }
      const kept = [state.dueNow, state.done, state.missed, state.late].some((list) =>
        list.some(({ step }) => step === due.step),
      );
      if (!kept) return `${due.step} was due before, nothing happened since, and the answer no longer has it`;
    }
    return before.state.dueNow.length > 0;
  },
};
