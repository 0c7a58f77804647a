import { matrixInForce, type Policy, type RiskMatrix } from "@home-visits/core";
import { english, wordings, type Wording } from "@home-visits/forms";
import { formEditions, translateForm, withMatrix, type PageForm } from "@home-visits/forms/page";
import { boxesWording } from "../words/boxesWording.js";

/** What was chosen for a form. */
export type Choices = {
  readonly form: string;
  readonly edition?: string | undefined;
  readonly language?: string | undefined;
  readonly policy?: Policy | undefined;
  /** Forms of the school's own. */
  readonly own?: readonly PageForm[];
};

/** A form as it is shown, and the matrix by which its ratings are read. */
export type OpenedForm = {
  readonly form: PageForm;
  readonly matrix: RiskMatrix | undefined;
  /** Whether it is as it ships: its schema is one that was compiled when the page was built. */
  readonly isShipped: boolean;
};

/** The form of a choice: the policy's own edition, on the policy's scale, in the language asked for. */
export function openedForm({ form: id, edition, language, policy, own = [] }: Choices): OpenedForm | undefined {
  const among = [...own, ...formEditions];
  const wanted = edition ?? policy?.source.code;
  const found = among.find((form) => form.id === id && form.edition === wanted) ?? among.find((form) => form.id === id);
  if (found === undefined) return undefined;
  const wording = Object.values<Wording>(wordings).find((each) => each.language === language) ?? english;
  const matrix = policy === undefined ? found.definition.matrix : matrixInForce(policy, {});
  const onScale = matrix === undefined || found.definition.matrix === undefined ? found : withMatrix(found, matrix);
  const isShipped = onScale === found && !own.includes(found);
  return { form: translateForm(onScale, boxesWording(wording)), matrix, isShipped };
}
