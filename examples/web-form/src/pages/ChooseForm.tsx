import { forms, type PageForm } from "@home-visits/forms/page";
import { shippedPolicies } from "virtual:shipped-forms";
import { useRef, useState, type ReactElement } from "react";
import { askedByPolicies, type OwnDocument } from "../choices/ownDocuments.js";
import { writeRoute } from "../choices/route.js";
import { ChosenWords } from "../widgets/ChosenWords.js";

/** Which policy, then which form. Without a policy a form comes in its newest edition, on its own scale. */
export function ChooseForm({ documents }: { readonly documents: readonly OwnDocument[] }): ReactElement {
  const [policy, setPolicy] = useState("");
  const list = useRef<HTMLSelectElement>(null);
  const own = (kind: OwnDocument["kind"]) =>
    documents.filter((each) => each.kind === kind).map(({ document }) => document);
  const choices = [{ id: "", title: "None of these: the forms as they are" }, ...shippedPolicies, ...own("policy")];
  const asked = askedByPolicies(documents).filter((each) => each.policy === policy);
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
          ref={list}
          aria-describedby="policy-hint"
          value={policy}
          onChange={({ target }) => setPolicy(target.value)}
        >
          {choices.map(({ id, title }) => (
            <option value={id} key={id}>
              {title}
            </option>
          ))}
        </select>
        <ChosenWords list={list} words={choices.find(({ id }) => id === policy)?.title ?? ""} />
      </div>
      <h2 className="govuk-heading-m">Which form?</h2>
      <ul className="govuk-list app-forms">
        {[...Object.values<PageForm>(forms), ...asked, ...own("form")].map((form) => (
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
