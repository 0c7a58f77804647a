import type { ReactElement } from "react";

/** One of the boxes of a date or a time, with a label of its own. */
export function NumberBox(props: {
  readonly id: string;
  readonly label: string;
  readonly width: 2 | 4 | 5;
  readonly wrong: boolean;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onBlur?: () => void;
}): ReactElement {
  const { id, label, onBlur, onChange, value, width, wrong } = props;
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={id}>
          {label}
        </label>
        <input
          className={`govuk-input govuk-date-input__input govuk-input--width-${String(width)}${wrong ? " govuk-input--error" : ""}`}
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
          onBlur={onBlur}
        />
      </div>
    </div>
  );
}
