import { isAsked, isIn, isSettled, lastWhere, personOf, visitors, type Law } from "../View.js";

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
      if (unnamed > departed && person.status !== "back" && !isAsked(view, "who-is-back", one.id))
        return "somebody came back, and nobody is asked who it was";
    }
    return unnamed >= 0 || departed >= 0;
  },
};
