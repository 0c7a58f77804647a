import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";
import type { History } from "./History.js";
import type { Progress } from "./Progress.js";
import type { Standing } from "./Standing.js";

type Told = Pick<
  Standing,
  "cancelled" | "departed" | "arrived" | "entered" | "left" | "door" | "visitors" | "unnamedReturn"
>;

const wasBack = ({ unnamedReturn, visitors }: Told): boolean =>
  unnamedReturn !== undefined || visitors.some(({ place }) => place === "back");

/** Whether events tell that the home was left. */
export const hasLeft = (told: Told): boolean => wasBack(told) || told.left !== undefined;

/** Whether events tell of the journey, or that there is none: from the first one on, the plan counts no more. */
export function tellsOfJourney(told: Told): boolean {
  const moments = [told.departed, told.arrived, told.entered, told.left, told.door.closedSince];
  return told.cancelled !== undefined || wasBack(told) || moments.some((at) => at !== undefined);
}

/**
 * How far the visit has come. Where events tell the journey, they alone count; a visit without any is taken to run as planned, from the
 * instant after each expected time. A cancelled visit without a departure never leaves. What somebody who is no visitor did, such as the
 * DSL who drove there and came back, is no part of it.
 */
export function progressOf({ times }: Visit, history: History): Progress {
  const { now, door } = history;
  const byPlan = !tellsOfJourney(history);
  const past = (instant: string | undefined): boolean => byPlan && instant !== undefined && now > epochMs(instant);
  const back = wasBack(history) || past(times.backAtSchool);
  const left = back || hasLeft(history) || past(times.leaveHome);
  const entered = left || history.entered !== undefined || door.closedSince !== undefined;
  const arrived = entered || history.arrived !== undefined || past(times.arrive);
  const departed = arrived || history.departed !== undefined || past(times.leaveSchool);
  const closed = history.of("record-filed").length > 0 || history.of("visit-closed").length > 0;
  return { departed, arrived, entered, left, back, closed, calledOff: history.calledOff !== undefined };
}
