import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";

/** When a visit was moved to another time, in milliseconds, in the order of the record. */
export function timesMoved({ events }: Pick<Visit, "events">): readonly number[] {
  return events.filter(({ type }) => type === "rearranged").map(({ at }) => epochMs(at));
}
