import { dangerAfter, staysAfter, isAsked, isIn, lastWhere, personOf, visitors, type Law, type View } from "../View.js";

const AGAIN = 30;

/** W6: danger stands for each visitor until somebody from outside saw them, or somebody else notes them as back. */
export const dangerStands: Law = {
  id: "W6",
  says: "danger stands for each visitor until staff from outside or the police saw them, or somebody else notes them as back; 999 stays due",
  judge: (view) => {
    const { ladder, told } = view;
    const danger = dangerAfter(told);
    for (const { me, name, place } of visitors) {
      const { status } = personOf(view, place);
      if (isIn(me, danger) !== (status === "in-danger"))
        return isIn(me, danger)
          ? `${name} is in danger, and counts as ${status}`
          : `${name} counts as in danger, and is not`;
    }
    const alarm = lastWhere(told, (means) => means.alarm === "");
    const due = asksFor(view, "code-word");
    if (
      ladder.codeWord &&
      alarm >= 0 &&
      danger !== 0 &&
      standsSince(told, alarm) &&
      !told.slice(alarm).some(({ means }) => means.police) &&
      !due
    )
      return "a code word was given, nobody rang 999, and it is not due";
    for (const word of ladder.otherWords) {
      const given = lastWhere(told, (means) => means.alarm === word);
      // no event of the stories is the answer to any of them
      if (given >= 0 && danger !== 0 && standsSince(told, given) && !asksFor(view, `code-word-${word}`))
        return `the code word ${word} was given, nobody gave its answer, and that is not due`;
    }
    if (danger !== 0 && !hasAnswerFor(view)) {
      const silent = visitors.find(
        ({ me, id }) => isIn(me, danger) && !isHelped(view, me) && !isAsked(view, "in-danger", id),
      );
      if (silent !== undefined) return `${silent.name} is in danger, and nobody is asked about it`;
    }
    const unasked = visitors.find(({ me, id }) => hasSign(view, me) && !isAsked(view, "all-safe", id));
    if (unasked !== undefined) return `something happened, and nobody is asked whether ${unasked.name} is safe`;
    return told.some((one) => one.means.danger !== undefined);
  },
};

const asksFor = ({ state }: View, answer: string) => state.dueNow.some(({ step }) => step === answer);

// An answer that nobody can give asks nobody.
function hasAnswerFor({ state }: View): boolean {
  return state.dueNow.some(({ part, actor }) => part === "code-word" && actor.people.length > 0);
}

// Somebody did something about it since it began, less than half an hour ago.
function isHelped({ told, now }: View, me: 1 | 2): boolean {
  const helped = lastWhere(told, ({ helps }) => isIn(me, helps));
  const began = told.findLastIndex(
    (_, place) => isIn(me, dangerAfter(told, place + 1)) && !isIn(me, dangerAfter(told, place)),
  );
  return helped > began && now < (told[helped]?.minute ?? 0) + AGAIN;
}

// A sign of danger, and since then no news of somebody who was out by then and is not known to be in danger.
function hasSign({ told }: View, me: 1 | 2): boolean {
  const sign = lastWhere(told, (means) => means.sign === true);
  if (sign < 0 || isIn(me, staysAfter(told.slice(0, sign + 1)))) return false;
  const before = told.slice(0, sign);
  const back = lastWhere(before, (means) => isIn(me, means.back));
  const away = lastWhere(before, (means) => isIn(me, means.watch) || isIn(me, means.inside));
  if (back > away || isIn(me, dangerAfter(before))) return false;
  return !told
    .slice(sign)
    .some(({ means }) => isIn(me, means.accounts) || isIn(me, means.danger) || means.alarm !== undefined);
}

// Where all danger ended in between, what came after it is another danger, and may have had no code word.
function standsSince(told: Parameters<typeof dangerAfter>[0], alarm: number): boolean {
  return told.every((_, place) => place < alarm || dangerAfter(told.slice(0, place + 1)) !== 0);
}
