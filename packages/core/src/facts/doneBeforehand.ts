import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { epochMs } from "../values/epochMs.js";

/** Whether an event says that a form was done, at the departure at the latest. */
export function doneBeforehand(s: Subject, form: "initial" | "full" | "doorstep"): boolean {
  const departure = s.departs ?? Infinity;
  return eventsOf(s, "assessment-done").some(({ assessment, at }) => assessment === form && epochMs(at) <= departure);
}
