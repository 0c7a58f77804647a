import { isAsked, isIn, isOff, lastWhere, personOf, staysAfter, touches, visitors, type Law } from "../View.js";

/** W16: a visit that nobody set out on is called off; whoever goes home says why they do not return. */
export const noCryAtDesks: Law = {
  id: "W16",
  says: "a cancellation without any journey calls the visit off, with one it ends nothing; who goes home is asked once whether they are there",
  judge: (view) => {
    const { told, state } = view;
    if (isOff(told)) {
      if (state.phase !== "cancelled")
        return `nobody set out, the visit was called off, and it counts as ${state.phase}`;
      const due = state.dueNow.find(({ part }) => part === "ladder");
      if (due !== undefined) return `nobody set out, and ${due.step} is due`;
      return state.people.every(({ status }) => status === "back") ||
        state.questions.some(({ asks }) => asks === "everybody-at-school")
        ? true
        : "nobody is asked whether everybody is at school";
    }
    const cancelled = told.some(({ means }) => means.cancels);
    if (cancelled && state.phase === "cancelled") return "somebody is out, and the visit counts as called off";
    let tested = cancelled;
    for (const { id, me, name, place } of visitors) {
      if (!isIn(me, staysAfter(told))) continue;
      tested = true;
      const { status } = personOf(view, place);
      if (status === "back") continue;
      if (status !== "called-off") return `${name} was called off, and counts as ${status}`;
      if (!isAsked(view, "everybody-at-school", id))
        return `${name} was called off, and nobody asks whether they are at school`;
    }
    for (const { id, me, name, place } of visitors) {
      const last = told[lastWhere(told, (means) => touches(me, means))];
      if (
        last === undefined ||
        !isIn(me, last.means.home) ||
        told.some(({ means }) => means.danger !== undefined || means.alarm !== undefined)
      )
        continue;
      tested = true;
      const { status } = personOf(view, place);
      if (status !== "going-home") return `${name} goes home, and counts as ${status}`;
      if (view.now >= last.minute + 30 && !isAsked(view, "is-home", id))
        return `${name} went home, and nobody is asked whether they are there`;
      if (isAsked(view, "any-news", id))
        return `${name} said that they go home, and is asked after as if they were out`;
    }
    return tested;
  },
};
