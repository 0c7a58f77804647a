import type { WidgetProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { AroundGroup } from "../theme/AroundControl.js";
import { question } from "../theme/question.js";
import { optionId } from "./optionId.js";

/** Any of several answers. */
export function Ticks(props: WidgetProps): ReactElement {
  const { enumOptions = [] } = props.options;
  const ticked: readonly unknown[] = Array.isArray(props.value) ? props.value : [];
  const asked = question(props);
  const others = (value: unknown): readonly unknown[] => ticked.filter((each) => each !== value);
  // in the order of the form, whatever the order of the ticks
  const inOrder = (values: readonly unknown[]): unknown[] =>
    enumOptions.map(({ value }): unknown => value).filter((value) => values.includes(value));
  return (
    <AroundGroup question={asked}>
      <div className="govuk-checkboxes">
        {enumOptions.map(({ value, label }, index) => (
          <div className="govuk-checkboxes__item" key={label}>
            <input
              className="govuk-checkboxes__input"
              id={optionId(asked.id, index)}
              type="checkbox"
              value={String(value)}
              checked={ticked.includes(value)}
              onChange={({ target }) => {
                const next = inOrder(target.checked ? [...ticked, value] : others(value));
                props.onChange(next.length > 0 ? next : undefined);
              }}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={optionId(asked.id, index)}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </AroundGroup>
  );
}
