import { isIn, isSettled, lastWhere, personOf, visitors, type Law } from "../View.js";

/** W4: no state of a person is final, and what is only on paper undoes nothing. */
export const putRight: Law = {
  id: "W4",
  says: "leaving again, arriving, entering, danger, a code word and still inside put a visitor under watch again; paper never does",
  judge: (view) => {
    const { told } = view;
    let tested = false;
    for (const { me, name, place } of visitors) {
      const person = personOf(view, place);
      const news = lastWhere(told, ({ accounts }) => isIn(me, accounts));
      const watched = lastWhere(told, ({ watch }) => isIn(me, watch));
      if (watched > news && news >= 0) {
        tested = true;
        if (isSettled(person))
          return `${name} is out again (${told[watched]?.tells ?? ""}), and counts as ${person.status}`;
      }
      if (news > watched && isIn(me, told[news]?.means.back) && news < told.length - 1) {
        const inDanger = told.some(({ means }) => means.danger !== undefined);
        tested = true;
        if (!inDanger && person.status !== "back")
          return `${name} is back, nothing put them under watch again, and they count as ${person.status}`;
      }
    }
    return tested;
  },
};
