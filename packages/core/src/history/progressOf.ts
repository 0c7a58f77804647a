import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";
import type { History } from "./History.js";
import type { Progress } from "./Progress.js";
import type { Leaving, Standing } from "./Standing.js";

type Told = Pick<
  Standing,
  "cancelled" | "departed" | "arrived" | "entered" | "left" | "door" | "visitors" | "unnamedReturn"
>;

/** Whether events tell that somebody is back. */
export const isAnyBack = ({ unnamedReturn, visitors }: Told): boolean =>
  unnamedReturn !== undefined || visitors.some(({ place }) => place === "back");

/** Whether events tell that the home was left. */
export const hasLeft = (told: Told): boolean => isAnyBack(told) || told.left !== undefined;

/** Whether events tell of the journey, or that there is none: from the first one on, the plan counts no more. */
export function tellsOfJourney(told: Told): boolean {
  const { departed, arrived, entered, left, door, cancelled } = told;
  const first = departed ?? arrived ?? entered ?? left ?? door.closedSince ?? cancelled;
  return first !== undefined || isAnyBack(told);
}

/** When each part of the journey is planned to be over, in milliseconds. */
type PlannedJourney = Readonly<Record<"departed" | "arrived" | "left" | "back", number | undefined>>;

/**
 * How far the visit has come. Where events tell the journey, they alone count; a visit without any is taken to run as planned, from the
 * instant after each expected time. A cancelled visit without a departure never leaves. What somebody who is no visitor did, such as the
 * DSL who drove there and came back, is no part of it.
 */
export function progressOf(
  { times: { leaveSchool, arrive, leaveHome, backAtSchool } }: Visit,
  history: History,
): Progress {
  const ms = (instant: string | undefined) => (instant === undefined ? undefined : epochMs(instant));
  const planned = { departed: ms(leaveSchool), arrived: ms(arrive), left: ms(leaveHome), back: ms(backAtSchool) };
  return progressBy(planned, history);
}

function progressBy(planned: PlannedJourney, history: History): Progress {
  const { now, door } = history;
  const byPlan = !tellsOfJourney(history);
  const past = (instant: number | undefined): boolean => byPlan && instant !== undefined && now > instant;
  const back = isAnyBack(history) || past(planned.back);
  const left = back || hasLeft(history) || past(planned.left);
  const entered = left || history.entered !== undefined || door.closedSince !== undefined;
  const arrived = entered || history.arrived !== undefined || past(planned.arrived);
  const departed = arrived || history.departed !== undefined || past(planned.departed);
  const closed = history.of("record-filed").length > 0 || history.of("visit-closed").length > 0;
  return { departed, arrived, entered, left, back, closed, calledOff: history.calledOff !== undefined };
}

const journey = ["departed", "arrived", "entered", "left", "back"] as const;

const fromThen = {
  departed: ["departed", "arrived", "left", "back"],
  arrived: ["arrived", "left", "back"],
  entered: ["left", "back"],
  left: ["left", "back"],
  back: ["back"],
} as const;

/**
 * From when a moment of the visit is over for what fell due at an instant, both in milliseconds: when events told it, or the instant after its
 * planned time where the plan still counts; `Infinity` where only an event to come can tell. The visit is closed for what fell due before that;
 * what comes up later has its time still.
 */
export function overFrom(
  moment: Exclude<keyof Progress, "calledOff"> | "always",
  due: number,
  { planned, history }: { readonly planned: PlannedJourney; readonly history: History },
): number {
  if (moment === "always") return -Infinity;
  if (moment === "closed") return closedFrom(due, history);
  if (tellsOfJourney(history)) return toldFrom(moment, history);
  return Math.min(...fromThen[moment].map((one) => (planned[one] ?? Infinity) + 1));
}

/** The same for what is over no more: who left, or was back, and then went out or in again had left, and been back, before. */
export const wasOverFrom: typeof overFrom = (moment, due, journey) => {
  const over = overFrom(moment, due, journey);
  if (moment === "always" || moment === "closed") return over;
  const { leaving, firstBack = Infinity } = journey.history;
  return Math.min(over, moment === "back" ? firstBack : firstLeaving(leaving));
};

function firstLeaving(last: Leaving | undefined): number {
  let first = Infinity;
  for (let told = last; told !== undefined; told = told.before) if (told.left === true) first = told.from;
  return first;
}

function toldFrom(moment: keyof typeof fromThen, told: Told): number {
  const { departed, arrived, entered, left, door, visitors, unnamedReturn } = told;
  const back = Math.min(
    unnamedReturn ?? Infinity,
    ...visitors.map(({ place, since }) => (place === "back" ? (since ?? -Infinity) : Infinity)),
  );
  const at = { departed, arrived, entered: Math.min(entered ?? Infinity, door.closedSince ?? Infinity), left, back };
  return Math.min(...journey.slice(journey.indexOf(moment)).map((one) => at[one] ?? Infinity));
}

function closedFrom(due: number, { of }: History): number {
  const closings = [...of("record-filed"), ...of("visit-closed")].map(({ at }) => epochMs(at));
  return Math.min(...closings.filter((at) => at >= due));
}
