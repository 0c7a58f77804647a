import type { WidgetProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { AroundGroup } from "../theme/AroundControl.js";
import { pageContext } from "../theme/pageContext.js";
import { question } from "../theme/question.js";
import { DayBoxes } from "./DayBoxes.js";
import { instantOf, instantParts } from "./instantParts.js";
import { instantsShown } from "./instantsShown.js";
import { NumberBox } from "./NumberBox.js";
import { useTypedParts } from "./useTypedParts.js";
import { WhichTime } from "./WhichTime.js";

/** A date and a time in four boxes; where the clocks show the time twice, also which of the two is meant. */
export function InstantBoxes(props: WidgetProps): ReactElement {
  const { words, zone } = pageContext(props.registry);
  const asked = question(props, words.hintInstant);
  const [parts, change] = useTypedParts(props.value, instantParts, instantOf);
  const wrong = asked.messages.length > 0;
  const give = (next: typeof parts): void => props.onChange(change(next));
  const shown = instantsShown(instantOf({ ...parts, offset: "" }), zone);
  return (
    <AroundGroup question={asked}>
      <div className="govuk-date-input">
        <DayBoxes
          id={asked.id}
          words={words}
          wrong={wrong}
          parts={parts}
          onChange={(date) => give({ ...parts, ...date, offset: "" })}
        />
        <NumberBox
          id={`${asked.id}-time`}
          label={words.time}
          width={5}
          wrong={wrong}
          value={parts.time}
          onChange={(time) => give({ ...parts, time, offset: "" })}
        />
      </div>
      {shown.length > 1 && (
        <WhichTime
          id={`${asked.id}-which`}
          words={words}
          offsets={shown.map((instant) => instant.slice(-6))}
          chosen={parts.offset}
          onChange={(offset) => give({ ...parts, offset })}
        />
      )}
    </AroundGroup>
  );
}
