import { checkArgument } from "../parsed/checkArgument.js";
import { expected, oneOf } from "../parsed/expected.js";
import formQuestions from "./formQuestions.json" with { type: "json" };
import type { DoorstepRiskAssessment } from "./doorstepRiskAssessmentSchema.js";
import type { InitialRiskAssessment } from "./initialRiskAssessmentSchema.js";
import type { HazardRow, RiskAssessment } from "./riskAssessmentSchema.js";
import { rowMatters } from "./rowMatters.js";

/** The assessments whose questions are listed here, by the name under which a visit record keeps them. */
export type AssessedForms = {
  readonly initial: InitialRiskAssessment;
  readonly full: RiskAssessment;
  readonly doorstep: DoorstepRiskAssessment;
};

/**
 * One question of a form: where its answer stands. For a question that is not always asked, `asked` has the answers of which any one asks for
 * it, and `askedWith` the list that has to name somebody. `mayBeNone`: an empty list answers that there is nobody.
 */
export type FormQuestion = {
  readonly id: string;
  readonly at: string;
  readonly asked?: Readonly<Record<string, string | undefined>>;
  readonly askedWith?: string;
  readonly mayBeNone?: boolean;
};

/** The questions of the three risk assessments, in printed order: the one list of what a completed form answers. */
export const questionsOf: Readonly<Record<keyof AssessedForms, readonly FormQuestion[]>> = formQuestions;

/** A question without an answer: its id and a pointer into the form. */
export type OpenQuestion = { readonly id: string; readonly at: string };

function entry(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? value[key as keyof typeof value] : undefined;
}

type Parts = readonly string[];

const partsOf = (pointer: string): Parts => pointer.split("/").slice(1);
const valueAt = (form: unknown, parts: Parts): unknown => parts.reduce(entry, form);

const isEmpty = (answer: unknown): boolean => Array.isArray(answer) && answer.length === 0;
const isBlank = (answer: unknown): boolean =>
  answer === undefined || answer === null || answer === "" || isEmpty(answer);

/** A question with its pointers taken apart; `rest` is what stands after the `*` of one that each row answers. */
type ReadyQuestion = FormQuestion & {
  readonly list: Parts;
  readonly rest: Parts | undefined;
  readonly someOf: Parts | undefined;
  readonly askedBy: readonly { readonly parts: Parts; readonly answer: string | undefined }[] | undefined;
};

function ready(question: FormQuestion): ReadyQuestion {
  const [list = "", rest] = question.at.split("/*");
  const { asked, askedWith } = question;
  return {
    ...question,
    list: partsOf(list),
    rest: rest === undefined ? undefined : partsOf(rest),
    someOf: askedWith === undefined ? undefined : partsOf(askedWith),
    askedBy: asked && Object.entries(asked).map(([pointer, answer]) => ({ parts: partsOf(pointer), answer })),
  };
}

const readyQuestions: Readonly<Record<keyof AssessedForms, readonly ReadyQuestion[]>> = {
  initial: questionsOf.initial.map(ready),
  full: questionsOf.full.map(ready),
  doorstep: questionsOf.doorstep.map(ready),
};

/** Whether a question is asked, as far as the other answers of the form go. */
function isAsked(form: unknown, { askedBy, someOf }: ReadyQuestion): boolean {
  if (someOf !== undefined) return !isBlank(valueAt(form, someOf));
  return askedBy === undefined || askedBy.some(({ parts, answer }) => valueAt(form, parts) === answer);
}

/** The places without an answer: the question's own, or one for each row that has anything in it. */
function openPlaces(
  form: unknown,
  { at, list, rest, mayBeNone }: ReadyQuestion,
  matters: (row: HazardRow) => boolean,
): readonly string[] {
  const found = valueAt(form, list);
  if (rest === undefined) return isBlank(found) && !(mayBeNone === true && isEmpty(found)) ? [at] : [];
  if (!Array.isArray(found)) return [];
  return found.flatMap((row: HazardRow, place) =>
    matters(row) && isBlank(valueAt(row, rest)) ? [at.replace("*", String(place))] : [],
  );
}

// Each question about rows asks it of every row.
function rowsThatMatter(): (row: HazardRow) => boolean {
  const known = new Map<HazardRow, boolean>();
  return (row) => {
    const matters = known.get(row) ?? rowMatters(row);
    known.set(row, matters);
    return matters;
  };
}

/**
 * The questions that a form asks and that have no answer yet, in printed order. A question about pets is not asked where there are none.
 * The day, the names and the signature are no questions: they are looked at by themselves.
 *
 * @example openQuestions("initial", { answers: { pets: "yes" } })[3] // { id: "whether-pets-are-threatening", at: "/answers/petsThreatening" }
 * @see R20-A2-12, ATLP-FRM-07, ATLP-FRM-11
 */
export function openQuestions<Kind extends keyof AssessedForms>(
  kind: Kind,
  form: AssessedForms[Kind],
): readonly OpenQuestion[] {
  checkArgument("openQuestions", "kind", kind, oneOf(Object.keys(questionsOf)));
  checkArgument("openQuestions", "form", form, expected.object);
  const open: OpenQuestion[] = [];
  const matters = rowsThatMatter();
  for (const question of readyQuestions[kind]) {
    if (!isAsked(form, question)) continue;
    for (const at of openPlaces(form, question, matters)) open.push({ id: question.id, at });
  }
  return open;
}
