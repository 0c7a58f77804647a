import { formEditions } from "@home-visits/forms/page";
import { useEffect, useState, type ReactElement } from "react";
import { askedByPolicies, type OwnDocument } from "../choices/ownDocuments.js";
import { writeRoute } from "../choices/route.js";
import type { Draft } from "../drafts/draft.js";
import { draftLines } from "../drafts/draftLines.js";
import { draftStore } from "../drafts/draftStore.js";

/** The drafts of this device, the latest first, each to go on with or to delete. */
export function DraftList({ documents }: { readonly documents: readonly OwnDocument[] }): ReactElement {
  const [drafts, setDrafts] = useState<readonly Draft[]>();
  const read = (): void => {
    draftStore.all().then(setDrafts, () => setDrafts([]));
  };
  useEffect(read, []);
  const own = documents.flatMap((each) => (each.kind === "form" ? [each.document] : []));
  const remove = (work: Promise<void>): void => void work.then(read, read);
  return (
    <section aria-labelledby="drafts-title">
      <h2 className="govuk-heading-m" id="drafts-title" tabIndex={-1}>
        Drafts on this device
      </h2>
      {drafts?.length === 0 && <p className="govuk-body">None. What you write on a form is kept here.</p>}
      {drafts !== undefined && drafts.length > 0 && (
        <>
          <ul className="govuk-task-list">
            {draftLines(drafts, [...formEditions, ...own, ...askedByPolicies(documents)]).map(
              ({ draft, title, detail }) => (
                <li className="govuk-task-list__item" key={draft.id}>
                  <div className="govuk-task-list__name-and-hint">
                    <a className="govuk-link" href={writeRoute({ page: "form", form: draft.form, draft: draft.id })}>
                      {title}
                    </a>
                    <div className="govuk-task-list__hint">{detail}</div>
                  </div>
                  <div className="govuk-task-list__status">
                    <button
                      type="button"
                      className="govuk-button govuk-button--secondary app-small"
                      onClick={() => remove(draftStore.remove(draft.id))}
                    >
                      Delete <span className="govuk-visually-hidden">{title}</span>
                    </button>
                  </div>
                </li>
              ),
            )}
          </ul>
          <button
            type="button"
            className="govuk-button govuk-button--warning"
            onClick={() => remove(draftStore.clear())}
          >
            Delete all drafts
          </button>
        </>
      )}
    </section>
  );
}
