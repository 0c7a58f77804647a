import { isOwnEvent } from "../history/eventsNamed.js";
import { comesOnEveryVisit } from "../history/journeyEvents.js";
import type { TimerAnswer } from "../history/Subject.js";
import type { Timer } from "../policy/timerSchema.js";
import type { TimerState } from "./TimerState.js";

// A step of the journey comes on every visit; an incident, or an agreement, only brings something up once it has happened.
function willCome({ from, each = "visit" }: Timer): boolean {
  if (typeof from === "string" || !(each === "visit" || each === "home" || each === "visitor")) return true;
  return "event" in from && comesOnEveryVisit(from.event);
}

const beginsWithOwnEvent = ({ from }: Timer): boolean =>
  typeof from === "object" && "event" in from && isOwnEvent(from.event);

/** What one reckoning of a timed clause says to the rule that shows it. Where its limit is not known, or it is not plain whether a deed did it, nobody can tell. */
export function answerOf({ status, due, limit, asks, certain, canBeBroken, done, timer }: TimerState): TimerAnswer {
  const { kind } = timer.by;
  // a call that says what it is for is in time where nobody noted the moment itself
  const untold = due !== Infinity && limit === Infinity && kind !== "open" && kind !== "before";
  switch (status) {
    case "kept":
      return untold ? "no-limit" : "kept";
    case "not-due":
      // a record that never mentions an event of the policy's own says that it did not happen: nothing began, whatever the condition comes to
      if (due === Infinity && beginsWithOwnEvent(timer)) return "not-needed";
      return !certain ? "unsure" : willCome(timer) ? "waits" : "not-needed";
    case "due":
      // what only the visitors can know is a question to them; a wait at a door is kept as long as it is not too long
      if (asks) return "waits";
      if (untold) return "no-limit";
      return timer.limitKind === "longest" ? "kept" : "waits";
    case "not-needed":
      return "not-needed";
    case "kept-late":
    case "late":
    case "missed":
      return canBeBroken ? "broken" : "unsure";
    case "unknown":
      return done === undefined || timer.attempts !== undefined ? "unsure" : "no-limit";
    default:
      return status satisfies never;
  }
}

// what stands highest counts for all together
const worstFirst = ["broken", "unsure", "no-limit", "waits", "kept"] as const;

/** What several reckonings of a timed clause say together; without any it has not arisen. */
export function answerOfAll(answers: readonly TimerAnswer[]): TimerAnswer {
  return worstFirst.find((answer) => answers.includes(answer)) ?? "not-needed";
}
