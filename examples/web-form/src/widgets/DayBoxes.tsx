import type { ReactElement } from "react";
import type { PageWords } from "../words/pageWords.js";
import type { DateParts } from "./dateParts.js";
import { NumberBox } from "./NumberBox.js";

/** Day, month and year, in that order. The day has the question's id, so that the error summary leads to it. */
export function DayBoxes(props: {
  readonly id: string;
  readonly words: PageWords;
  readonly wrong: boolean;
  readonly parts: DateParts;
  readonly onChange: (parts: DateParts) => void;
}): ReactElement {
  const { id, words, wrong, parts, onChange } = props;
  return (
    <>
      <NumberBox
        id={id}
        label={words.day}
        width={2}
        wrong={wrong}
        value={parts.day}
        onChange={(day) => onChange({ ...parts, day })}
      />
      <NumberBox
        id={`${id}-month`}
        label={words.month}
        width={2}
        wrong={wrong}
        value={parts.month}
        onChange={(month) => onChange({ ...parts, month })}
      />
      <NumberBox
        id={`${id}-year`}
        label={words.year}
        width={4}
        wrong={wrong}
        value={parts.year}
        onChange={(year) => onChange({ ...parts, year })}
      />
    </>
  );
}
