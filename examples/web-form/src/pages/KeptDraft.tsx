import type { ReactElement } from "react";
import type { DraftState } from "../drafts/useDraft.js";
import { clockTime } from "../words/clockTime.js";
import { fill } from "../words/fill.js";
import type { PageWords } from "../words/pageWords.js";

/** Where the draft is, since when, and the way to be rid of it. */
export function KeptDraft({
  draft,
  words,
}: {
  readonly draft: DraftState;
  readonly words: PageWords;
}): ReactElement | null {
  if (draft.failed) return <p className="govuk-inset-text">{words.notKept}</p>;
  if (draft.keptAt === undefined) return null;
  return (
    <div className="app-draft">
      <p className="govuk-body">{fill(words.kept, { time: clockTime(draft.keptAt) })}</p>
      <button type="button" className="govuk-button govuk-button--warning" onClick={() => void draft.discard()}>
        {words.discard}
      </button>
    </div>
  );
}
