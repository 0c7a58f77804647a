import { formEditions, type Form } from "@home-visits/forms";
import { useEffect, useState, type ReactElement } from "react";
import { writeRoute } from "../choices/route.js";
import type { Draft } from "../drafts/draft.js";
import { draftStore } from "../drafts/draftStore.js";
import { firstWords } from "../drafts/firstWords.js";
import { dayAndTime } from "../words/clockTime.js";

const titleOf = ({ form, edition }: Draft, known: readonly Form[]): string =>
  known.find((each) => each.id === form && each.edition === edition)?.title ?? form;

/** The drafts of this device, the latest first, each to go on with or to delete. */
export function DraftList(): ReactElement {
  const [drafts, setDrafts] = useState<readonly Draft[]>();
  const read = (): void => {
    draftStore.all().then(
      (all) => setDrafts([...all].sort((a, b) => b.changedAt - a.changedAt)),
      () => setDrafts([]),
    );
  };
  useEffect(read, []);
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
            {drafts.map((draft) => (
              <li className="govuk-task-list__item" key={draft.id}>
                <div className="govuk-task-list__name-and-hint">
                  <a className="govuk-link" href={writeRoute({ page: "form", form: draft.form, draft: draft.id })}>
                    {titleOf(draft, formEditions)}
                  </a>
                  <div className="govuk-task-list__hint">
                    {[firstWords(draft.answers), dayAndTime(draft.changedAt)].filter(Boolean).join(" · ")}
                  </div>
                </div>
                <div className="govuk-task-list__status">
                  <button
                    type="button"
                    className="govuk-button govuk-button--secondary app-small"
                    onClick={() => remove(draftStore.remove(draft.id))}
                  >
                    Delete <span className="govuk-visually-hidden">{titleOf(draft, formEditions)}</span>
                  </button>
                </div>
              </li>
            ))}
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
