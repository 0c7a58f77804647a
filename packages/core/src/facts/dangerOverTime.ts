import { courseFromBoth, type Course } from "../values/Course.js";
import type { Subject } from "../history/Subject.js";
import { saysNotSafe, tellsOfDanger } from "../history/tellsOfDanger.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { overTime } from "./overTime.js";

/** No until an event that passes says that staff are in danger, yes from then on. */
export function dangerOverTime(s: Subject, passes: (event: VisitEvent) => boolean): Course<boolean> {
  return overTime(
    s,
    ["danger", "contact", "police-called"],
    false,
    (was, event) => was || (tellsOfDanger(event, s.history.party) && passes(event)),
  );
}

type Noted = { readonly immediate: boolean | undefined } | undefined;

/** Whether a danger was immediate, over time. A visitor's word "not safe" leaves it open until the danger itself is noted. */
export function immediateOverTime(s: Subject): Course<boolean | undefined> {
  const { party } = s.history;
  const said = overTime(
    s,
    ["contact"],
    false,
    (was, event) => was || (saysNotSafe(event) && tellsOfDanger(event, party)),
  );
  const noted = overTime(s, ["danger"], undefined, (was: Noted, { immediate }): Noted => {
    if (was?.immediate === true || immediate === true) return { immediate: true };
    return { immediate: immediate === undefined ? undefined : was === undefined ? false : was.immediate };
  });
  return courseFromBoth(said, noted, (notSafe, danger) =>
    danger === undefined ? (notSafe ? undefined : false) : danger.immediate,
  );
}
