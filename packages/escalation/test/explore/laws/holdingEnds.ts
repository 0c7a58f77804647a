import type { Meaning } from "../Shape.js";
import { isAsked, lastWhere, type Law, type View } from "../View.js";

/** W10: an acknowledgement holds a step for its length, renewals for twice that, and a new time that is too far off moves nothing. */
export const holdingEnds: Law = {
  id: "W10",
  says: "holding ends after at most twice its length, and only those who may take the step hold it; a new time that is too far off moves nothing",
  judge: (view) => {
    const { ladder, told, now, state } = view;
    if (ladder.overdue === Infinity || !told.every(({ means }) => leavesClocks(means))) return false;
    const last = lastWhere(told, ({ late }) => late !== undefined);
    if (
      last >= 0 &&
      now < ladder.overdue + 120 &&
      (!isAsked(view, "new-time-too-late", "a") || !isAsked(view, "new-time-too-late", "b"))
    )
      return "the new time is too far off, and nobody is asked about it";
    if (now < ladder.overdue || (told[last]?.minute ?? 0) >= ladder.overdue) return last >= 0;
    if (state.phase !== "overdue") return `nobody is heard of, and the visit counts as ${state.phase}`;
    const [, second] = ladder.steps;
    const steps = [...state.dueNow, ...state.done, ...state.skipped].map(({ step }) => step);
    if (second !== undefined && now >= latest(view) && !steps.includes(second))
      return `${second} is held although nobody may hold it any longer`;
    return last >= 0 || told.some(({ means, id }) => means.holds === true || id.startsWith("on-it"));
  },
};

function leavesClocks({ accounts, watch, danger, late, cancels, stays }: Meaning): boolean {
  if (danger !== undefined || cancels || stays !== undefined) return false;
  if (late !== undefined) return late.until === "tomorrow";
  return accounts === undefined && (watch === undefined || watch === 3);
}

function latest({ ladder, told }: View): number {
  const { overdue, attempts, spacing, acknowledgement, firstAfter, secondAfter } = ladder;
  const held = told.find(({ means }) => means.holds === true || means.mightDo === true)?.minute;
  const own = overdue + firstAfter + attempts * spacing;
  return (
    secondAfter +
    Math.max(
      own,
      held === undefined ? 0 : held + 2 * acknowledgement,
      ...told.map(({ minute, means }) => (means.watch === undefined ? 0 : minute + attempts * spacing)),
    )
  );
}
