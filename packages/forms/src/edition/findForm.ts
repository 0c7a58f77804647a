import { aForm } from "../arguments/aForm.js";
import { checkArgument, expected, listOf, HomeVisitsError } from "@home-visits/core";
import type { Form } from "../defineForm.js";
import { formEditions } from "../forms.js";

/**
 * The form in which answers were given, so that old answers are read and printed as they were.
 * @param edition the current one when left out
 * @param among the editions to look in: those of this package, unless a school has its own
 * @throws HomeVisitsError `unknown-form` or `unknown-edition`
 */
export const findForm = (id: string, edition?: string, among: readonly Form[] = formEditions): Form => {
  checkArgument("findForm", "id", id, expected.text);
  if (edition !== undefined) checkArgument("findForm", "edition", edition, expected.text);
  checkArgument("findForm", "among", among, listOf(aForm));
  const editions = among.filter((form) => form.id === id);
  if (editions.length === 0) throw new HomeVisitsError("unknown-form", "Use the id of a form that exists.");
  const found = edition === undefined ? editions[0] : editions.find((form) => form.edition === edition);
  if (!found) throw new HomeVisitsError("unknown-edition", "Use an edition of the form that exists.");
  return found;
};
