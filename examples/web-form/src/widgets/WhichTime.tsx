import type { ReactElement } from "react";
import type { PageWords } from "../words/pageWords.js";

/** Which of two times is meant, in the night when the clocks go back. */
export function WhichTime(props: {
  readonly id: string;
  readonly words: PageWords;
  readonly offsets: readonly string[];
  readonly chosen: string;
  readonly onChange: (offset: string) => void;
}): ReactElement {
  const { id, words, offsets, chosen, onChange } = props;
  return (
    <fieldset className="govuk-fieldset app-which-time">
      <legend className="govuk-fieldset__legend">{words.twice}</legend>
      <div className="govuk-radios govuk-radios--small">
        {offsets.map((offset, index) => (
          <div className="govuk-radios__item" key={offset}>
            <input
              className="govuk-radios__input"
              id={`${id}-${String(index)}`}
              name={id}
              type="radio"
              checked={offset === chosen}
              onChange={() => onChange(offset)}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${String(index)}`}>
              {index === 0 ? words.first : words.second}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
