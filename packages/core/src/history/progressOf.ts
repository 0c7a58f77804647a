import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";
import type { History } from "./History.js";
import type { Progress } from "./Progress.js";

const journey = ["departed", "arrived", "entered", "nobody-home", "left", "back", "signed-in"] as const;

/** Whether an event of a type tells of the journey, or that there is none: from the first one on, the plan counts no more. */
export const startsJourney = (type: string): boolean => type === "cancelled" || journey.some((each) => each === type);

/**
 * How far the visit has come. Where events tell the journey, they alone count; a visit without any is taken to run as planned, from the
 * instant after each expected time. A cancelled visit without a departure never leaves. What somebody who is no visitor did, such as the
 * DSL who drove there and came back, is no part of it.
 */
export function progressOf({ times }: Visit, history: History): Progress {
  const { now, cancelled, door, visitors, unnamedReturn } = history;
  const wasBack = unnamedReturn !== undefined || visitors.some(({ place }) => place === "back");
  const told = [history.departed, history.arrived, history.entered, history.left, door.closedSince];
  const byPlan = cancelled === undefined && !wasBack && told.every((at) => at === undefined);
  const past = (instant: string | undefined): boolean => byPlan && instant !== undefined && now > epochMs(instant);
  const back = wasBack || past(times.backAtSchool);
  const left = back || history.left !== undefined || past(times.leaveHome);
  const entered = left || history.entered !== undefined || door.closedSince !== undefined;
  const arrived = entered || history.arrived !== undefined || past(times.arrive);
  const departed = arrived || history.departed !== undefined || past(times.leaveSchool);
  return { departed, arrived, entered, left, back, closed: history.of("record-filed").length > 0 };
}
