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

/** One question of a form: where its answer stands, and for a question that is not always asked the answers of which any one asks for it. */
export type FormQuestion = {
  readonly id: string;
  readonly at: string;
  readonly asked?: Readonly<Record<string, string | undefined>>;
};

/** The questions of the three risk assessments, in printed order: the one list of what a completed form answers. */
export const questionsOf: Readonly<Record<keyof AssessedForms, readonly FormQuestion[]>> = formQuestions;

/** A question without an answer: its id and a pointer into the form. */
export type OpenQuestion = { readonly id: string; readonly at: string };

function entry(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? value[key as keyof typeof value] : undefined;
}

const partsOf = (pointer: string): readonly string[] => pointer.split("/").slice(1);
const valueAt = (form: unknown, pointer: string): unknown => partsOf(pointer).reduce(entry, form);

const isBlank = (answer: unknown): boolean =>
  answer === undefined || answer === null || answer === "" || (Array.isArray(answer) && answer.length === 0);

/** The places of an answer: one for each row that has anything in it where the pointer says `*`. */
function placesOf(form: unknown, pointer: string): readonly string[] {
  const [list = "", rest] = pointer.split("/*");
  if (rest === undefined) return [pointer];
  const rows: unknown = valueAt(form, list);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: HazardRow, place) => (rowMatters(row) ? [`${list}/${String(place)}${rest}`] : []));
}

/** Whether a question is asked, as far as the other answers of the form go. */
function isAsked(form: unknown, { asked }: FormQuestion): boolean {
  if (!asked) return true;
  return Object.entries(asked).some(([pointer, answer]) => valueAt(form, pointer) === answer);
}

/**
 * The questions that a form asks and that have no answer yet, in printed order. A question about pets is not asked where there are none.
 * The day, the names and the signature are no questions: they are looked at by themselves.
 *
 * @example openQuestions("initial", { answers: { pets: "yes" } })[3] // { id: "whether-pets-are-threatening", at: "/answers/petsThreatening" }
 * @see R20-A2-12
 */
export function openQuestions<Kind extends keyof AssessedForms>(
  kind: Kind,
  form: AssessedForms[Kind],
): readonly OpenQuestion[] {
  checkArgument("openQuestions", "kind", kind, oneOf(Object.keys(questionsOf)));
  checkArgument("openQuestions", "form", form, expected.object);
  return questionsOf[kind]
    .filter((question) => isAsked(form, question))
    .flatMap(({ id, at }) => placesOf(form, at).map((place) => ({ id, at: place })))
    .filter(({ at }) => isBlank(valueAt(form, at)));
}
