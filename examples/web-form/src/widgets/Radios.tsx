import type { WidgetProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { AroundGroup } from "../theme/AroundControl.js";
import { question } from "../theme/question.js";
import { optionId } from "./optionId.js";

/** One of a few answers. None is ticked before somebody ticks it. */
export function Radios(props: WidgetProps): ReactElement {
  const { enumOptions = [], inline } = props.options;
  const asked = question(props);
  return (
    <AroundGroup question={asked}>
      <div className={`govuk-radios${inline === true ? " govuk-radios--inline" : ""}`}>
        {enumOptions.map(({ value, label }, index) => (
          <div className="govuk-radios__item" key={label}>
            <input
              className="govuk-radios__input"
              id={optionId(asked.id, index)}
              name={asked.id}
              type="radio"
              value={String(value)}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={optionId(asked.id, index)}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </AroundGroup>
  );
}
