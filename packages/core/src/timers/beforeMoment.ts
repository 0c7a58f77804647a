import { lateFrom } from "../clock/lateFrom.js";
import { tellsOfJourney } from "../history/progressOf.js";
import { firstOf } from "../history/journeyEvents.js";
import type { Limit } from "../policy/limitSchema.js";
import { leftSchool } from "./leftSchool.js";
import { soLongBefore } from "./soLongBefore.js";
import type { TimerContext } from "./TimerContext.js";

/**
 * A moment before which something has to be done, in milliseconds.
 * - `limit`: the last instant in time: that of the act itself once it is known, else its expected time, or so long before it as the limit says;
 *   `Infinity` where there is none
 * - `counts`: from when the limit counts. While the record tells nothing of the journey, the plan alone breaks nothing: they may not have left
 *   yet. Once the planned return is over too, the visit is taken to have run as planned
 * - `closes`: from when it cannot be done any more: a departure once it has happened, anything else from its expected time
 */
export type BeforeMoment = { readonly limit: number; readonly counts: number; readonly closes: number };

/** What a record and its plan tell of a moment before which something has to be done. */
export function beforeMoment(by: Extract<Limit, { kind: "before" }>, context: TimerContext): BeforeMoment {
  const { moment } = by;
  const left = moment === "expected-departure" ? leftSchool(context) : undefined;
  const happened = Math.min(firstOf(moment, context.history), left ?? Infinity);
  if (happened !== Infinity) return { limit: ahead(happened, by, context), counts: -Infinity, closes: happened };
  const planned = expected(moment, context);
  if (planned === Infinity) return { limit: planned, counts: -Infinity, closes: Infinity };
  const limit = ahead(planned, by, context);
  // what has to be done so long before it is late by then, whoever left or stayed
  const waits = by.period === undefined && !tellsOfJourney(context.history);
  const counts = waits ? lateFrom(Math.max(planned, returned(context))) : -Infinity;
  const closes = moment === "expected-departure" ? Infinity : Math.max(lateFrom(planned), counts);
  return { limit, counts, closes };
}

function ahead(moment: number, by: Extract<Limit, { kind: "before" }>, context: TimerContext): number {
  const limit = soLongBefore(moment, by, context);
  return limit === "open" ? Infinity : limit;
}

// Who arrived later than planned enters later too; without a plan they enter when they arrive.
function expected(moment: string, { moments, history }: TimerContext): number {
  const planned = moments[moment];
  if (moment !== "expected-entry") return planned ?? Infinity;
  return Math.max(planned ?? -Infinity, history.arrived ?? planned ?? Infinity);
}

function returned({ moments }: TimerContext): number {
  return moments["expected-return"] ?? -Infinity;
}
