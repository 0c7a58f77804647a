import { aWording } from "../arguments/aWording.js";
import { aCondition } from "../arguments/aCondition.js";
import { checkArgument, checkHolds, oneOf } from "@home-visits/core";
import type { Condition } from "../definition/condition.js";
import type { FieldList } from "../definition/fieldList.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import { answerOptions } from "../wording/answerOptions.js";
import { english } from "../wording/english.js";
import { joined } from "../wording/joined.js";
import { questionOf } from "../wording/questionOf.js";
import { say } from "../wording/say.js";
import type { Phrases, Wording } from "../wording/wording.js";

/** A condition without `not`, except as a mark on what is said about one field. */
type Clause = { readonly phrase: keyof Phrases; readonly answer: string; readonly questions: readonly Question[] };

/** A question as it is quoted, and its place in the definition. */
type Question = { readonly text: string; readonly place: number };

/** From this many neighbours on, only the first and the last are quoted: a sentence on paper has to be short. */
const longRun = 4;

const clausesOf = (
  condition: Condition,
  denied: boolean,
  definition: FieldList,
  wording: Wording,
): readonly Clause[] => {
  if ("not" in condition) return clausesOf(condition.not, !denied, definition, wording);
  if ("all" in condition) return condition.all.flatMap((inner) => clausesOf(inner, denied, definition, wording));
  if ("any" in condition) return condition.any.flatMap((inner) => clausesOf(inner, denied, definition, wording));
  const place = definition.fields.findIndex(({ id }) => id === condition.field);
  const field = definition.fields[place];
  const questions = [{ text: `“${field ? questionOf(field) : condition.field}”`, place }];
  if ("answered" in condition)
    return [{ phrase: denied ? "condition.notAnswered" : "condition.answered", answer: "", questions }];
  const option = field && answerOptions(field, wording)?.find((each) => each.const === condition.is);
  const [chosen, notChosen] =
    field && !hasColumns(field) && fieldTypeOf(field).quotesOption
      ? (["condition.chose", "condition.didNotChoose"] as const)
      : (["condition.is", "condition.isNot"] as const);
  return [{ phrase: denied ? notChosen : chosen, answer: option?.title ?? condition.is, questions }];
};

/** Neighbours that say the same about several questions become one clause. */
const merged = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.reduce<readonly Clause[]>((done, clause) => {
    const last = done.at(-1);
    if (last?.phrase !== clause.phrase || last.answer !== clause.answer) return [...done, clause];
    return [...done.slice(0, -1), { ...last, questions: [...last.questions, ...clause.questions] }];
  }, []);

/** The questions of a clause: a long run of neighbours as "any question from … to …", the others one by one. */
const quoted = (questions: readonly Question[], join: "conjunction" | "disjunction", wording: Wording): string => {
  const [first] = questions;
  const last = questions.at(-1);
  const neighbours = questions.every(({ place }, index) => place === (first?.place ?? 0) + index);
  if (first === undefined || last === undefined || !neighbours || questions.length < longRun)
    return joined(
      questions.map(({ text }) => text),
      join,
      wording,
    );
  const phrase = join === "disjunction" ? "condition.anyFrom" : "condition.everyFrom";
  return say(wording, phrase, { first: first.text, last: last.text });
};

/** "and" or "or": De Morgan turns an `all` under a `not` into "or". */
const joins = (condition: Condition): "conjunction" | "disjunction" => {
  if ("not" in condition) return joins(condition.not) === "conjunction" ? "disjunction" : "conjunction";
  return "any" in condition ? "disjunction" : "conjunction";
};

/**
 * A condition as the sentence that stands on paper beside the question: `Answer only if you said Yes to “…”.`
 * A condition that mixes `all` and `any` is read out flat, joined as its outermost part is.
 * @param definition the form's, or `{ fields: columns }` for a condition of a column
 * @param use `applies` for when to answer, `required` for when an answer cannot be left out
 */
export const conditionSentence = (
  condition: Condition,
  definition: FieldList,
  wording: Wording = english,
  use: "applies" | "required" = "applies",
): string => {
  checkArgument("conditionSentence", "condition", condition, aCondition);
  checkHolds("conditionSentence", "definition", definition, "fields");
  checkArgument("conditionSentence", "wording", wording, aWording);
  checkArgument("conditionSentence", "use", use, oneOf(["applies", "required"]));
  const conditions = merged(clausesOf(condition, false, definition, wording)).map(({ phrase, answer, questions }) =>
    say(wording, phrase, { answer, questions: quoted(questions, joins(condition), wording) }),
  );
  return say(wording, `condition.${use}`, { conditions: joined(conditions, joins(condition), wording) });
};
