import type { WidgetProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { AroundControl } from "../theme/AroundControl.js";
import { question } from "../theme/question.js";
import { InstantBoxes } from "./InstantBoxes.js";
import { OnPaper, typedClass } from "./OnPaper.js";
import { TimeBox } from "./TimeBox.js";

const isTelephone = (type: unknown): boolean => type === "tel";

/** A line of text, or a number. What the form's layout asks a picker for goes to boxes of its own. */
export function TextBox(props: WidgetProps): ReactElement {
  const { inputType } = props.options;
  if (inputType === "datetime-local" || inputType === "text") return <InstantBoxes {...props} />;
  if (inputType === "time") return <TimeBox {...props} />;
  const asked = question(props);
  const isNumber = props.schema.type === "number";
  const text = typeof props.value === "string" || typeof props.value === "number" ? String(props.value) : "";
  const telephone = isTelephone(inputType);
  return (
    <AroundControl question={asked}>
      <input
        className={`govuk-input${telephone ? " govuk-input--width-20" : ""}${asked.messages.length > 0 ? " govuk-input--error" : ""}${typedClass(text)}`}
        id={asked.id}
        type={telephone ? "tel" : "text"}
        inputMode={isNumber ? "decimal" : undefined}
        autoComplete="off"
        aria-describedby={asked.describedBy}
        value={text}
        onChange={({ target }) => props.onChange(target.value === "" ? undefined : target.value)}
      />
      <OnPaper text={text} />
    </AroundControl>
  );
}
