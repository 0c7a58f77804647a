import type { Issue } from "../parsed/Issue.js";
import { formMoments } from "./formMoments.js";
import { issueOf } from "./issueOf.js";
import { knownForms } from "./knownForms.js";
import { mistyped } from "./mistyped.js";
import type { Policy } from "./policySchema.js";

/** Forms and moments that are nearly those of a pack, which would be left out of it, a form that is named twice for one moment, and a signer that is. */
export function formIssues({ forms }: Policy): Issue[] {
  const named = forms.map(({ form, moment }) => `${form} ${moment}`);
  return forms.flatMap(({ form, moment, signedBy }, place) => {
    const path = `/forms/${String(place)}`;
    const twice = signedBy.flatMap((role, at) =>
      signedBy.indexOf(role) < at ? [issueOf(`${path}/signedBy/${String(at)}`, "name-repeated")] : [],
    );
    return [
      ...mistyped(form, `${path}/form`, knownForms),
      ...mistyped(moment, `${path}/moment`, formMoments),
      ...(named.indexOf(`${form} ${moment}`) < place ? [issueOf(`${path}/form`, "name-repeated")] : []),
      ...twice,
    ];
  });
}
