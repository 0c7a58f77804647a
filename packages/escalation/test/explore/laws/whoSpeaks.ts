import {
  dangerAfter,
  isAsked,
  isIn,
  isSettled,
  lastWhere,
  personOf,
  touches,
  visitors,
  type Law,
  type View,
} from "../View.js";

/** W1: nobody is accounted for but by their own word, by somebody who saw or spoke to them, or by being back. */
export const whoSpeaks: Law = {
  id: "W1",
  says: "a visitor is accounted for by their own word to the school, by somebody who saw or spoke to them, or by being back",
  judge: (view) => {
    let tested = false;
    for (const one of visitors) {
      const accounted = lastWhere(view.told, ({ accounts }) => isIn(one.me, accounts));
      const heard = lastWhere(view.told, (means) => isIn(one.me, means.heard));
      tested ||= accounted >= 0 || heard >= 0;
      const person = personOf(view, one.place);
      if (isSettled(person) && accounted < 0)
        return `${one.name} counts as ${person.status}, and nobody accounted for them`;
      const since = view.told[accounted]?.minute ?? 0;
      const open = heard >= 0 && (view.told[heard]?.minute ?? 0) > since && person.status !== "back";
      if (open && person.heardOf === undefined) return `${one.name} was only spoken of, and the state does not say so`;
      if (open && !isAsked(view, "heard-of", one.id))
        return `${one.name} was only spoken of, and nobody is asked to look`;
      if (person.status === "overdue" && wasReached(view, one.me))
        return `${one.name} was accounted for while overdue, and is looked for still`;
    }
    return tested;
  },
};

// Somebody accounted for them when their clock had run out, and nothing was said of them since. Calls at intervals fall due again.
function wasReached({ ladder, told }: View, me: 1 | 2): boolean {
  if (
    ladder.checkIns ||
    // on a round they are looked for again at the next home
    ladder.plan.round !== undefined ||
    told.some(({ means }) => means.late !== undefined || means.stays !== undefined) ||
    isIn(me, dangerAfter(told))
  )
    return false;
  const last = told[lastWhere(told, (means) => touches(me, means))];
  return (
    last !== undefined && isIn(me, last.means.accounts) && !isIn(me, last.means.watch) && last.minute >= ladder.overdue
  );
}
