import { forms, type Form } from "@home-visits/forms";
import { shippedPolicies } from "virtual:shipped-forms";
import { useState, type ReactElement } from "react";
import type { OwnDocument } from "../choices/ownDocuments.js";
import { writeRoute } from "../choices/route.js";

/** Which policy, then which form. Without a policy a form comes in its newest edition, on its own scale. */
export function ChooseForm({ documents }: { readonly documents: readonly OwnDocument[] }): ReactElement {
  const [policy, setPolicy] = useState("");
  const own = (kind: OwnDocument["kind"]) =>
    documents.filter((each) => each.kind === kind).map(({ document }) => document);
  const route = ({ id }: { readonly id: string }): string =>
    writeRoute({ page: "form", form: id, ...(policy === "" ? {} : { policy }) });
  return (
    <>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="policy">
          Which policy do you work under?
        </label>
        <div className="govuk-hint" id="policy-hint">
          The policy decides the edition of a form and the scale of its ratings.
        </div>
        <select
          className="govuk-select"
          id="policy"
          aria-describedby="policy-hint"
          value={policy}
          onChange={({ target }) => setPolicy(target.value)}
        >
          <option value="">None of these: the forms as they are</option>
          {[...shippedPolicies, ...own("policy")].map(({ id, title }) => (
            <option value={id} key={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <h2 className="govuk-heading-m">Which form?</h2>
      <ul className="govuk-list app-forms">
        {[...Object.values<Form>(forms), ...own("form")].map((form) => (
          <li key={form.id}>
            <a className="govuk-link" href={route(form)}>
              {form.title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
