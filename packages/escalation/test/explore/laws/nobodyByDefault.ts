import { isAsked, isIn, isSettled, lastWhere, personOf, staysAfter, visitors, type Law, type View } from "../View.js";

// Both were back by the record at that time or at any time after it: then it is known who came.
function wereAllBack({ told }: View, place: number): boolean {
  return told.some((_, at) => at >= place && visitors.every(({ me }) => saysBack({ told: told.slice(0, at + 1) }, me)));
}

// Back by the record, although danger may stand.
function saysBack({ told }: Pick<View, "told">, me: 1 | 2): boolean {
  return lastWhere(told, ({ back }) => isIn(me, back)) > lastWhere(told, ({ watch }) => isIn(me, watch));
}

/** W2: a return that names nobody is nobody's; a departure that names nobody is the party's. */
export const nobodyByDefault: Law = {
  id: "W2",
  says: "an event that names nobody speaks for its doer alone; only a departure and a cancellation without a name mean the party",
  judge: (view) => {
    const unnamed = lastWhere(view.told, (means) => means.unnamed === true);
    const departed = lastWhere(view.told, ({ departs }) => departs === 3);
    for (const one of visitors) {
      const person = personOf(view, one.place);
      const accounted = lastWhere(view.told, ({ accounts }) => isIn(one.me, accounts));
      if (unnamed >= 0 && accounted < 0 && isSettled(person))
        return `somebody came back, and ${one.name} counts as ${person.status}`;
      if (departed > accounted && isSettled(person))
        return `everybody left, and ${one.name} counts as ${person.status}`;
      if (
        unnamed > departed &&
        !wereAllBack(view, unnamed) &&
        !saysBack(view, one.me) &&
        !isIn(one.me, staysAfter(view.told)) &&
        !isAsked(view, "who-is-back", one.id)
      )
        return "somebody came back, and nobody is asked who it was";
    }
    return unnamed >= 0 || departed >= 0;
  },
};
