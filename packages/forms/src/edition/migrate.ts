import { aForm } from "../arguments/aForm.js";
import { checkArgument, expected, listOf, HomeVisitsError } from "@home-visits/core";
import type { Form } from "../defineForm.js";
import type { FormAnswer, FormDocument } from "../definition/formDocument.js";
import type { FormMigration, MigrationStep } from "../definition/formMigration.js";
import { formEditions } from "../forms.js";

/** Answers in another edition's shape, and those for which it has no place. */
export type MigratedAnswers = {
  readonly data: FormDocument;
  readonly dropped: readonly { readonly field: string; readonly answer: FormAnswer }[];
};

const take = (step: MigrationStep, { data, dropped }: MigratedAnswers): MigratedAnswers => {
  if ("answer" in step) {
    return data[step.field] === step.answer
      ? { data: { ...data, [step.field]: step.becomes }, dropped }
      : { data, dropped };
  }
  const key = "rename" in step ? step.rename : step.drop;
  const { [key]: answer, ...rest } = data;
  if (answer === undefined) return { data, dropped };
  if ("rename" in step) return { data: { ...rest, [step.to]: answer }, dropped };
  return { data: rest, dropped: [...dropped, { field: key, answer }] };
};

/** The migrations that lead from one edition to another, each edition at most once. */
const wayTo = (
  to: Form,
  from: string,
  among: readonly Form[],
  passed: readonly string[],
): readonly FormMigration[] | undefined => {
  if (to.edition === from) return [];
  for (const migration of to.definition.migrations ?? []) {
    if (passed.includes(migration.from)) continue;
    const before =
      migration.from === from ? undefined : among.find(({ id, edition }) => id === to.id && edition === migration.from);
    const way = migration.from === from ? [] : before && wayTo(before, from, among, [...passed, to.edition]);
    if (way) return [...way, migration];
  }
  return undefined;
};

/**
 * Answers of an older edition as answers of this one, by the definition's own migrations, through editions between where need be.
 * @throws HomeVisitsError `unknown-edition` when no chain of migrations leads here
 */
export const migrate = (
  form: Form,
  data: FormDocument,
  from: string,
  among: readonly Form[] = formEditions,
): MigratedAnswers => {
  checkArgument("migrate", "form", form, aForm);
  checkArgument("migrate", "data", data, expected.object);
  checkArgument("migrate", "from", from, expected.text);
  checkArgument("migrate", "among", among, listOf(aForm));
  const way = wayTo(form, from, among, []);
  if (!way)
    throw new HomeVisitsError("unknown-edition", `Give ${form.id} a migration from the edition of these answers.`);
  return way
    .flatMap(({ steps }) => steps)
    .reduce<MigratedAnswers>((answers, step) => take(step, answers), { data, dropped: [] });
};
