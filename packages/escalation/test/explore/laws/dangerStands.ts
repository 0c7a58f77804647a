import { dangerAfter, isIn, lastWhere, personOf, visitors, type Law } from "../View.js";

/** W6: danger stands for each visitor until somebody from outside saw them, or somebody else notes them as back. */
export const dangerStands: Law = {
  id: "W6",
  says: "danger stands for each visitor until staff from outside or the police saw them, or somebody else notes them as back; 999 stays due",
  judge: (view) => {
    const { ladder, told, state } = view;
    const danger = dangerAfter(told);
    for (const { me, name, place } of visitors) {
      const { status } = personOf(view, place);
      if (isIn(me, danger) !== (status === "in-danger"))
        return isIn(me, danger)
          ? `${name} is in danger, and counts as ${status}`
          : `${name} counts as in danger, and is not`;
    }
    const alarm = lastWhere(told, (means) => means.alarm === "");
    const due = state.dueNow.some(({ step }) => step === "code-word");
    if (
      ladder.codeWord &&
      alarm >= 0 &&
      danger !== 0 &&
      standsSince(told, alarm) &&
      !told.slice(alarm).some(({ means }) => means.police) &&
      !due
    )
      return "a code word was given, nobody rang 999, and it is not due";
    return told.some((one) => one.means.danger !== undefined);
  },
};

// Where all danger ended in between, what came after it is another danger, and may have had no code word.
function standsSince(told: Parameters<typeof dangerAfter>[0], alarm: number): boolean {
  return told.every((_, place) => place < alarm || dangerAfter(told.slice(0, place + 1)) !== 0);
}
