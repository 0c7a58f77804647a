import type { ErrorListProps } from "@rjsf/utils";
import { useEffect, useRef, type ReactElement } from "react";
import { inFormOrder } from "./inFormOrder.js";
import { pageContext } from "./pageContext.js";
import { showQuestion } from "./showQuestion.js";

/** GOV.UK's error summary: every issue in the order of the page, each a link to its question. It takes the focus when it appears. */
export function ErrorSummary({ errors, registry }: ErrorListProps): ReactElement {
  const { form, words } = pageContext(registry);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
    summary.current?.scrollIntoView();
  }, [errors]);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={summary}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{words.problem}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {inFormOrder(form, errors).map(({ id, message }) => (
              <li key={`${id} ${message}`}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    showQuestion(id);
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
