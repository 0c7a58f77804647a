import type { WidgetProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { AroundGroup } from "../theme/AroundControl.js";
import { pageContext } from "../theme/pageContext.js";
import { question } from "../theme/question.js";
import { dateOf, dateParts } from "./dateParts.js";
import { DayBoxes } from "./DayBoxes.js";
import { useTypedParts } from "./useTypedParts.js";

/** A date in three boxes. */
export function DateBoxes(props: WidgetProps): ReactElement {
  const { words } = pageContext(props.registry);
  const asked = question(props, words.hintDate);
  const [parts, change] = useTypedParts(props.value, dateParts, dateOf);
  return (
    <AroundGroup question={asked}>
      <div className="govuk-date-input">
        <DayBoxes
          id={asked.id}
          words={words}
          wrong={asked.messages.length > 0}
          parts={parts}
          onChange={(next) => props.onChange(change(next))}
        />
      </div>
    </AroundGroup>
  );
}
