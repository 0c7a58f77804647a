import { isBlank } from "@home-visits/core";
import type { WidgetProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { AroundControl } from "../theme/AroundControl.js";
import { pageContext } from "../theme/pageContext.js";
import { question } from "../theme/question.js";
import { timeText } from "./timeText.js";
import { useTypedParts } from "./useTypedParts.js";

const typed = (value: unknown): string => (typeof value === "string" ? value : "");
const stored = (text: string): string | undefined => (isBlank(text) ? undefined : timeText(text));

/** A time of day, in 24 hours. */
export function TimeBox(props: WidgetProps): ReactElement {
  const { words } = pageContext(props.registry);
  const asked = question(props, words.hintTime);
  const [text, change] = useTypedParts(props.value, typed, stored);
  return (
    <AroundControl question={asked}>
      <input
        className={`govuk-input govuk-input--width-5${asked.messages.length > 0 ? " govuk-input--error" : ""}`}
        id={asked.id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={asked.describedBy}
        value={text}
        onChange={({ target }) => props.onChange(change(target.value))}
      />
    </AroundControl>
  );
}
