import type { Policy, Visit } from "@home-visits/core";
import { unplaced, type Form, type FormDocument, type Unplaced } from "@home-visits/forms";
import { ownForms } from "./ownForms.js";
import { ownParts } from "./ownParts.js";

/**
 * What the record holds under `own` that the form of a policy's own questions does not show: entries that no policy in force declares, and what is not
 * of the fact's type. What another of the policies asks stands on that one's form.
 */
export function ownRecorded(
  visit: Visit,
  form: Form,
  data: FormDocument,
  policies: readonly Policy[],
): readonly Unplaced[] {
  const others = policies.filter((policy) => !ownForms(policy).includes(form)).flatMap(({ facts = [] }) => facts);
  const declared = new Set(others.map(({ id }) => id));
  return ownParts(visit)
    .flatMap(({ part }) => unplaced(form.definition, { visit, part, data }))
    .filter(({ path }) => !declared.has(/\/own\/([^/]*)/u.exec(path)?.[1] ?? ""));
}
