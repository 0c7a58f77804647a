import type { ReactElement } from "react";

/** GOV.UK's error message beside a question. A screen reader hears that it is an error. */
export function ErrorMessage(props: {
  readonly id: string;
  readonly error: string;
  readonly messages: readonly string[];
}): ReactElement {
  return (
    <p id={`${props.id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">{props.error}</span> {props.messages.join(" ")}
    </p>
  );
}
