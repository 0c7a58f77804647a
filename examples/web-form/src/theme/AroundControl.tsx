import type { ReactElement, ReactNode } from "react";
import { ErrorMessage } from "./ErrorMessage.js";
import { Hint } from "./Hint.js";
import type { Question } from "./question.js";

const groupOf = ({ messages }: Question): string =>
  messages.length > 0 ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";

const saidOf = ({ id, hints, messages, error }: Question): ReactElement => (
  <>
    {hints.length > 0 && (
      <Hint id={id}>
        {hints.map((hint) => (
          <div key={hint}>{hint}</div>
        ))}
      </Hint>
    )}
    {messages.length > 0 && <ErrorMessage id={id} error={error} messages={messages} />}
  </>
);

type Around = { readonly question: Question; readonly children: ReactNode };

/** A form group with one control: its label names it. */
export function AroundControl({ question, children }: Around): ReactElement {
  return (
    <div className={groupOf(question)}>
      <label className="govuk-label govuk-label--s" htmlFor={question.id}>
        {question.label}
      </label>
      {saidOf(question)}
      {children}
    </div>
  );
}

/** A form group with several controls: a fieldset whose legend is the question. */
export function AroundGroup({ question, children }: Around): ReactElement {
  return (
    <div className={groupOf(question)}>
      <fieldset className="govuk-fieldset" aria-describedby={question.describedBy}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{question.label}</legend>
        {saidOf(question)}
        {children}
      </fieldset>
    </div>
  );
}
