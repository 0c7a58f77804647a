import { isIn, personOf, visitors, type Law, type View } from "../View.js";

const AGAIN = 30;

/**
 * W8: while somebody is overdue, a step is due for them or the office is asked, unless somebody did something about it in the last half hour.
 * Where that was followed by the turn of a step that nobody can take, it is no excuse.
 */
export const nobodyIsLeft: Law = {
  id: "W8",
  says: "while somebody is overdue, a step is due for them or the office is asked",
  judge: (view) => {
    let tested = false;
    for (const { id, me, name, place } of visitors) {
      if (personOf(view, place).status !== "overdue") continue;
      tested = true;
      const { dueNow, questions } = view.state;
      const isLookedFor = dueNow.some(({ part, visitors: whom }) => part === "ladder" && whom.includes(id));
      if (isLookedFor || questions.some(({ visitors: whom }) => whom.includes(id))) continue;
      if (isPassedOver(view)) return `it was the turn of a step that nobody can take, and nobody asks after ${name}`;
      if (!isHelped(view, me)) return `${name} is overdue, no step is due for them, and nobody is asked`;
    }
    return tested;
  },
};

function isHelped({ told, now }: View, me: 1 | 2): boolean {
  return told.some(
    ({ minute, means }) =>
      minute > now - AGAIN &&
      (isIn(me, means.tried) || means.does !== undefined || means.mightDo === true || isIn(me, means.accounts)),
  );
}

const isPassedOver = ({ state, before }: View): boolean =>
  before !== undefined && state.skipped.length > before.state.skipped.length;
