import type { WidgetProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { AroundControl } from "../theme/AroundControl.js";
import { question } from "../theme/question.js";
import { OnPaper, typedClass } from "./OnPaper.js";

/** Words over several lines; the box is as high as the form expects the answer to be. */
export function TextArea(props: WidgetProps): ReactElement {
  const asked = question(props);
  const text = typeof props.value === "string" ? props.value : "";
  const rows = props.options.rows ?? 3;
  return (
    <AroundControl question={asked}>
      <textarea
        className={`govuk-textarea${asked.messages.length > 0 ? " govuk-textarea--error" : ""}${typedClass(text)}`}
        id={asked.id}
        rows={Math.max(2, rows)}
        aria-describedby={asked.describedBy}
        value={text}
        onChange={({ target }) => props.onChange(target.value === "" ? undefined : target.value)}
      />
      <OnPaper text={text} />
    </AroundControl>
  );
}
