import { checkHolds } from "../parsed/checkArgument.js";
import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";

/** When a visit was moved to another time, in milliseconds, in the order of the record. */
export function timesMoved(visit: Pick<Visit, "events">): readonly number[] {
  checkHolds("timesMoved", "visit", visit, "events");
  const { events } = visit;
  return events.filter(({ type }) => type === "rearranged").map(({ at }) => epochMs(at));
}
