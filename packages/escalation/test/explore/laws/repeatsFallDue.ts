import type { Law, View } from "../View.js";
import { clockOf } from "../minuteOf.js";

/** W8: a step that is repeated falls due again so long after it was done last, as often as its ladder says, and not before. */
export const repeatsFallDue: Law = {
  id: "W8",
  says: "a step that is repeated falls due again after its time, as often as its ladder says",
  judge: (view) => {
    const { ladder, now, state } = view;
    let tested = false;
    for (const { step, again } of repeatsOf(view)) {
      const due = state.dueNow.filter((one) => one.step === step);
      const isDue = again !== undefined && now >= again;
      tested ||= isDue;
      if (isDue !== due.length > 0)
        return isDue
          ? `${step} was done last ${String(ladder.again.every)} minutes before ${clockOf(again)}, and is not due again`
          : `${step} is due again, although its time has not come or it was done often enough`;
    }
    return tested;
  },
};

/** W14: a step that is due again says by how many minutes. */
export const repeatsSayMinutes: Law = {
  id: "W14",
  says: "a step that is due again says by how many minutes",
  judge: (view) => {
    const { now, state } = view;
    let tested = false;
    for (const { step, again } of repeatsOf(view)) {
      if (again === undefined || now <= again) continue;
      tested = true;
      const told = state.dueNow.find((one) => one.step === step)?.minutes;
      const listed = state.late.some((one) => one.step === step && one.minutes === now - again);
      if (told !== now - again || !listed)
        return `${step} is due again since ${clockOf(again)}, and the answer says ${String(told)} minutes`;
    }
    return tested;
  },
};

// Each repeated step that was done while everybody was overdue, with the minute in which it falls due again, if it does.
function repeatsOf({ ladder, told }: View): readonly { readonly step: string; readonly again: number | undefined }[] {
  const isQuiet = told.every(
    ({ means: { accounts, danger, alarm, late, cancels, stays } }) =>
      accounts === undefined && danger === undefined && alarm === undefined && !late && !cancels && stays === undefined,
  );
  if (!isQuiet) return [];
  return ladder.repeats.flatMap((place) => {
    const done = told.filter(({ minute, means }) => minute >= ladder.overdue && means.does?.includes(place));
    const last = done.at(-1)?.minute;
    const again = last === undefined || done.length >= ladder.again.times ? undefined : last + ladder.again.every;
    return last === undefined ? [] : [{ step: ladder.steps[place] ?? "", again }];
  });
}
