import type { ReactElement, ReactNode } from "react";
import { useSchoolName } from "../choices/useSchoolName.js";
import type { PageWords } from "../words/pageWords.js";

/** What stands around every page: the school's name on top, and below it what becomes of the answers. */
export function Shell(props: {
  readonly words: PageWords;
  readonly kept: boolean;
  readonly back?: string;
  readonly children: ReactNode;
}): ReactElement {
  const { words, kept, back, children } = props;
  const [school] = useSchoolName();
  return (
    <>
      <a
        href="#main"
        className="govuk-skip-link"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {words.skip}
      </a>
      <header className="app-header">
        <div className="govuk-width-container">
          <p className="app-header__school">{school}</p>
        </div>
      </header>
      <div className="govuk-width-container app-width">
        {back !== undefined && (
          <nav aria-label={words.wayBack}>
            <a href={back} className="govuk-back-link">
              {words.back}
            </a>
          </nav>
        )}
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="app-footer">
        <div className="govuk-width-container">
          <p className="govuk-body-s">{words.privacy}</p>
          <p className="govuk-body-s" role="status">
            {kept && words.offline}
          </p>
        </div>
      </footer>
    </>
  );
}
