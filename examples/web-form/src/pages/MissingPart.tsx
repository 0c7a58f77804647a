import type { ReactElement } from "react";
import type { PageWords } from "../words/pageWords.js";

/** Says that a part of the page did not come, and the way on. */
export function MissingPart({ words }: { readonly words: PageWords }): ReactElement {
  return (
    <div role="alert">
      <p className="govuk-inset-text">{words.partMissing}</p>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => location.reload()}>
        {words.loadAgain}
      </button>
    </div>
  );
}
