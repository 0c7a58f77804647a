import type { ReactElement } from "react";
import type { DraftState } from "../drafts/useDraft.js";
import { clockTime } from "../words/clockTime.js";
import { fill } from "../words/fill.js";
import type { PageWords } from "../words/pageWords.js";

/** Where the draft is, since when, what to do where it is not kept, and the way to be rid of it. */
export function KeptDraft(props: { readonly draft: DraftState; readonly words: PageWords }): ReactElement | null {
  const { draft, words } = props;
  const { standing, keptAt } = draft;
  if (standing === "new") return null;
  return (
    <div className="app-draft">
      <div role="alert">
        {standing === "refused" && <p className="govuk-inset-text">{words.notKept}</p>}
        {standing === "elsewhere" && <p className="govuk-inset-text">{words.elsewhere}</p>}
      </div>
      {standing === "elsewhere" && (
        <div className="govuk-button-group">
          <button type="button" className="govuk-button" onClick={draft.keepApart}>
            {words.keepApart}
          </button>
          <button type="button" className="govuk-button govuk-button--secondary" onClick={draft.openKept}>
            {words.openKept}
          </button>
        </div>
      )}
      {keptAt !== undefined && standing !== "elsewhere" && (
        <>
          <p className="govuk-body">{fill(words.kept, { time: clockTime(keptAt) })}</p>
          <button type="button" className="govuk-button govuk-button--warning" onClick={() => void draft.discard()}>
            {words.discard}
          </button>
        </>
      )}
    </div>
  );
}
