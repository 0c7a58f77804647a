import { dangerAfter, isIn, isOff, isSettled, lastWhere, personOf, visitors, type Law, type View } from "../View.js";

/** W3: what is dated before it can be true ends nothing; a departure that nobody recorded makes nothing untrue. */
export const orderInTime: Law = {
  id: "W3",
  says: "a return before the recorded departure, a leaving before the recorded arrival, end nothing; a missing departure makes nothing untrue",
  judge: (view) => {
    const { told } = view;
    let tested = false;
    for (const { me, name, place } of visitors) {
      const person = personOf(view, place);
      const news = told.findLastIndex(({ means }) => isIn(me, means.accounts));
      const departed = told.findIndex(({ means }) => isIn(me, means.departs));
      const arrived = told.findIndex(({ means }) => isIn(me, means.arrives));
      const last = told[news]?.means;
      if (isIn(me, last?.back) && departed > news) {
        tested = true;
        if (isSettled(person))
          return `${name} was noted as back before leaving the school, and counts as ${person.status}`;
      }
      if (isIn(me, last?.leaving) && arrived > news && !wasBack(told.slice(0, news), me)) {
        tested = true;
        if (isSettled(person)) return `${name} rang as leaving before arriving, and counts as ${person.status}`;
      }
      if (
        isIn(me, last?.back) &&
        !told.slice(news).some(({ means }) => isIn(me, means.watch)) &&
        !isIn(me, dangerAfter(told))
      ) {
        tested = true;
        if (person.status !== "back" && !isOff(told))
          return `${name} is back and did not leave again, and counts as ${person.status}`;
      }
    }
    return tested;
  },
};

// Whoever was noted as back stays so, whatever is said of a leaving afterwards (W4).
function wasBack(told: View["told"], me: 1 | 2): boolean {
  const back = lastWhere(told, (means) => isIn(me, means.back));
  return back > lastWhere(told, (means) => isIn(me, means.watch));
}
