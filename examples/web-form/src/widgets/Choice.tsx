import type { WidgetProps } from "@rjsf/utils";
import { useRef, type ReactElement } from "react";
import { AroundControl } from "../theme/AroundControl.js";
import { pageContext } from "../theme/pageContext.js";
import { question } from "../theme/question.js";
import { ChosenWords } from "./ChosenWords.js";
import { OnPaper, typedClass } from "./OnPaper.js";

/** One of a list, such as a level of a scale. It opens with nothing chosen, and what was chosen can be taken back. */
export function Choice(props: WidgetProps): ReactElement {
  const { enumOptions = [] } = props.options;
  const asked = question(props);
  const { words } = pageContext(props.registry);
  const chosen = enumOptions.findIndex(({ value }) => value === props.value);
  const said = enumOptions[chosen]?.label ?? "";
  const list = useRef<HTMLSelectElement>(null);
  return (
    <AroundControl question={asked}>
      <select
        className={`govuk-select${asked.messages.length > 0 ? " govuk-select--error" : ""}${typedClass(said)}`}
        id={asked.id}
        ref={list}
        aria-describedby={asked.describedBy}
        value={chosen === -1 ? "" : String(chosen)}
        onChange={({ target }) =>
          props.onChange(target.value === "" ? undefined : enumOptions[Number(target.value)]?.value)
        }
      >
        <option value="">{words.choose}</option>
        {enumOptions.map(({ label }, index) => (
          <option value={index} key={label}>
            {label}
          </option>
        ))}
      </select>
      <ChosenWords list={list} words={said} />
      <OnPaper text={said} />
    </AroundControl>
  );
}
