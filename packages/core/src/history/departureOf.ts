import { epochMs } from "../values/epochMs.js";
import type { Subject } from "./Subject.js";

/** When the visit departs, in milliseconds since 1970: as it happened if that is known by now, else as planned. */
export function departureOf({ visit, history }: Pick<Subject, "visit" | "history">): number | undefined {
  const { leaveSchool } = visit.times;
  return history.departed ?? (leaveSchool === undefined ? undefined : epochMs(leaveSchool));
}
