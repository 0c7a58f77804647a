import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";
import type { EventIndex } from "./eventIndex.js";
import type { Progress } from "./Progress.js";

const journey = ["departed", "arrived", "entered", "nobody-home", "left", "back"] as const;

/**
 * How far the visit has come. Where events tell the journey, they alone count; a visit without any is taken to run as planned, from the
 * instant after each expected time. A cancelled visit without a departure never leaves.
 */
export function progressOf({ times }: Visit, happened: EventIndex, now: number): Progress {
  const byPlan = !happened.has("cancelled") && !journey.some((type) => happened.has(type));
  const past = (instant: string | undefined): boolean => byPlan && instant !== undefined && now > epochMs(instant);
  const back = happened.has("back") || past(times.backAtSchool);
  const left = back || happened.has("left") || past(times.leaveHome);
  const entered = left || happened.has("entered") || happened.has("nobody-home");
  const arrived = entered || happened.has("arrived") || past(times.arrive);
  const departed = arrived || happened.has("departed") || past(times.leaveSchool);
  return { departed, arrived, entered, left, back, closed: happened.has("record-filed") };
}
