import { checkArguments, listOf, matrixInForce, oneOf, optional, type RiskMatrix } from "@home-visits/core";
import type { Form, FormDocument, Wording } from "@home-visits/forms";
import { expected } from "../arguments/expected.js";
import type { PackJudging } from "./assessForPack.js";
import { expectedVisit } from "./expectedVisit.js";
import { forPaper } from "./forPaper.js";
import type { PackVisit } from "./packAnswers.js";
import { packOf } from "./packOf.js";
import type { Reader } from "./reader.js";

/** What decides which forms the pack of a visit holds. */
export type FormsOfPackOptions = PackJudging & {
  readonly visit: PackVisit;
  /** The day at which the visit is judged; see `renderPack`. */
  readonly date: Date;
  /** Whether the forms have the answers that are known (`record`, when left out) or none. */
  readonly print?: "blank" | "record";
  /** For whom, as in `renderPack`. */
  readonly sheets?: readonly (Reader | "all")[];
  readonly familyWording?: Wording;
  readonly forms?: readonly Form[];
};

/** A form of a pack with the answers that are known, as `renderForm` takes it. */
export type FormOfPack = {
  readonly form: Form;
  readonly data: FormDocument;
  readonly matrix: RiskMatrix | "none";
  readonly reader: Reader;
  /** What the staff call it, whatever its language. */
  readonly called: string;
};

/**
 * The forms of a visit's pack, one by one in the order of the pack: to fill them in on a screen, or to print them as you like. A form that a pack has
 * several times, such as the check of each car, comes as often.
 * @throws HomeVisitsError `unknown-form` where a policy names a form that nobody has defined, `invalid-argument` where an option is not what its type says
 * @example
 * for (const { form, data, matrix } of formsOfPack({ visit: { visit }, policy, date }))
 *   await renderForm({ form, data, matrix, print: "fillable", date });
 */
export function formsOfPack(options: FormsOfPackOptions): readonly FormOfPack[] {
  checkArguments("formsOfPack", options, {
    visit: expectedVisit,
    policy: expected.policy,
    addenda: optional(listOf(expected.policy)),
    school: optional(expected.school),
    mode: optional(oneOf(["strict", "lenient"])),
    print: optional(oneOf(["blank", "record"])),
    sheets: optional(expected.sheets),
    date: expected.date,
    familyWording: optional(expected.wording),
    forms: optional(listOf(expected.formOfPack)),
  });
  const { policy, school = {}, visit } = options;
  const entry = forPaper(visit, school);
  const { printed, readers } = packOf(entry, { index: 0, options, several: false });
  const matrix = matrixInForce(policy, school) ?? "none";
  return printed
    .filter(({ reader }) => readers.includes(reader))
    .map(({ called, data, form, reader }) => ({ form, data, matrix, reader, called }));
}
