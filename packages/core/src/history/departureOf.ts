import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";

/** When the visit departs, in milliseconds since 1970: as it happened if the record has it, else as planned. */
export function departureOf(visit: Visit): number | undefined {
  const departed = visit.events.find(({ type }) => type === "departed");
  const instant = departed?.at ?? visit.times.leaveSchool;
  return instant === undefined ? undefined : epochMs(instant);
}
