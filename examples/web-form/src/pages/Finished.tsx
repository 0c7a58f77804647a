import type { DroppedAnswer } from "@home-visits/forms";
import { useEffect, useRef, type ReactElement } from "react";
import type { PageWords } from "../words/pageWords.js";

/** That nothing is missing, and what is left out because its question no longer applies. It takes the focus when it appears. */
export function Finished(props: {
  readonly words: PageWords;
  readonly dropped: readonly DroppedAnswer[];
}): ReactElement {
  const { words, dropped } = props;
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => banner.current?.focus(), []);
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="finished-title"
      tabIndex={-1}
      ref={banner}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="finished-title">
          {words.complete}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{words.completeMore}</p>
        {dropped.length > 0 && (
          <>
            <p className="govuk-body">{words.dropped}</p>
            <ul className="govuk-list govuk-list--bullet">
              {dropped.map(({ field, question, within }) => (
                <li key={`${field} ${String(within?.row)}`}>{question}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
