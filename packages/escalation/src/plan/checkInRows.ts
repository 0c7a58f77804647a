import { MINUTE } from "@home-visits/core/timers";
import { countsAtEachHome } from "./countsAtEachHome.js";
import type { EscalationPlan, PlanCheckIns, PlanLadder } from "./EscalationPlan.js";
import type { Placed } from "./placedRow.js";
import { plannedMoment } from "./plannedMoment.js";

/** The step of a row for a call at even intervals. */
export const CHECK_IN = "check-in";

/** Rows of one sheet at most; what comes after them is said in the last. */
const MOST_ROWS = 24;

type Climbed = Exclude<PlanLadder, { readonly status: "none" }>;

/**
 * The calls at even intervals that are expected while the visitors are out: each at its time, with from when until when it is in time. Where the
 * plan does not tell their times, or none falls into the time that is planned, one row says how often they are expected.
 */
export function checkInRows(plan: EscalationPlan): Placed[] {
  const { round, ladder } = plan;
  if (round === undefined || !countsAtEachHome(plan)) return rowsOf(ladder, undefined, plan);
  return round.flatMap((home) => rowsOf(home.ladder, home.visit, plan));
}

function rowsOf(ladder: PlanLadder, home: string | undefined, { zone }: EscalationPlan): Placed[] {
  if (ladder.status === "none" || ladder.checkIns === undefined) return [];
  const { checkIns } = ladder;
  const row = (action: string, ms = Infinity): Placed => {
    const moment = ms === Infinity ? undefined : plannedMoment(ms, zone);
    const { cites, origin } = ladder;
    const told = { who: "Each visitor", action, step: CHECK_IN, tell: [], home, cites, origin };
    return { ms, row: { time: moment?.clock, at: moment?.instant, ...told } };
  };
  const clock = (ms: number): string => plannedMoment(ms, zone).clock;
  const often = `every ${minutes(checkIns.every)}`;
  const times = expectedTimes(ladder, checkIns);
  const shown = times.slice(0, MOST_ROWS).map((ms, place) => {
    const goesOn = place === MOST_ROWS - 1 && times.length > MOST_ROWS ? ` After that ${often}.` : "";
    return row(`A call, from ${clock(ms - checkIns.opens)} until ${clock(ms + checkIns.window)}.${goesOn}`, ms);
  });
  const inTime = `${minutes(checkIns.opens)} before until ${minutes(checkIns.window)} after its time`;
  return shown.length > 0 ? shown : [row(`A call ${often}, in time from ${inTime}.`)];
}

// Up to the moment that the ladder watches: then its own clock says what is late.
function expectedTimes({ limit, grace }: Climbed, { from, every }: PlanCheckIns): readonly number[] {
  if (from === undefined || limit === undefined) return [];
  const count = Math.max(0, Math.ceil((limit.ms - grace - from) / every) - 1);
  return Array.from({ length: count }, (_, place) => from + (place + 1) * every);
}

const minutes = (ms: number): string => `${String(Math.round(ms / MINUTE))} minutes`;
