import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import type { Progress } from "./Progress.js";

const journey: ReadonlySet<VisitEvent["type"]> = new Set<VisitEvent["type"]>([
  "departed",
  "arrived",
  "entered",
  "nobody-home",
  "left",
  "back",
]);

/**
 * How far the visit has come. Where events tell the journey, they alone count; a visit without any is taken to run as planned, from the
 * instant after each expected time. A cancelled visit without a departure never leaves.
 */
export function progressOf({ times }: Visit, happened: readonly VisitEvent[], now: number): Progress {
  const seen = new Set(happened.map(({ type }) => type));
  const told = happened.some(({ type }) => journey.has(type));
  const byPlan = !told && !seen.has("cancelled");
  const past = (instant: string | undefined): boolean => byPlan && instant !== undefined && now > Date.parse(instant);
  const back = seen.has("back") || past(times.backAtSchool);
  const left = back || seen.has("left") || past(times.leaveHome);
  const entered = left || seen.has("entered") || seen.has("nobody-home");
  const arrived = entered || seen.has("arrived") || past(times.arrive);
  const departed = arrived || seen.has("departed") || past(times.leaveSchool);
  return { departed, arrived, entered, left, back, closed: seen.has("record-filed") };
}
