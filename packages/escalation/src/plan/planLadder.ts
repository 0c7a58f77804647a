import type { Ladder } from "@home-visits/core";
import {
  lateFrom,
  sayFilled,
  settingNamed,
  type PlannedTimes,
  type SchoolCalendar,
  type SettingsInMode,
} from "@home-visits/core/timers";
import { actorAt } from "./actorAt.js";
import type { PlanLadder, PlanLadderStep } from "./EscalationPlan.js";
import { lengthOf } from "./lengthOf.js";
import { planCheckIns } from "./planCheckIns.js";
import { originOf, weakest, type PlanOrigin } from "./planOrigin.js";
import { plannedMoment } from "./plannedMoment.js";
import type { RungRule } from "./rungRules.js";
import { startsFrom } from "./startsFrom.js";

type Rungs = {
  readonly ladder: Ladder;
  readonly rungs: readonly RungRule[];
  readonly times: PlannedTimes;
  readonly calendar: SchoolCalendar;
  readonly within: SettingsInMode;
  /** Which interval between calls counts; see {@link intervalFor}. */
  readonly interval?: number | undefined;
};

/**
 * The overdue procedure with clock times for the paper: each step at the instant at which it falls due if nothing is recorded. Each
 * attempt has one spacing; a step that resolves to nobody passes its turn on at once.
 */
export function planLadder({ ladder, rungs, times, calendar, within, interval }: Rungs): PlanLadder {
  if (ladder.status === "none") return { ...ladder, says: sayFilled(ladder.says, within.settings) };
  const { starts } = ladder;
  const { counts, startsWith } = startsFrom(starts.at);
  const limitFrom = times[counts];
  const origin =
    ladder.status === "school-set"
      ? "school-set"
      : weakest(originOf(starts.grace, within), limitFrom === undefined ? "open" : "stated");
  const limit = limitFrom === undefined ? undefined : limitFrom + lengthOf(starts.grace, within.settings);
  return {
    status: ladder.status,
    counts,
    startsWith,
    limit: limit === undefined ? undefined : plannedMoment(limit, calendar.zone),
    grace: lengthOf(starts.grace, within.settings),
    unless: starts.unless,
    newTimeMovesClock: settingNamed(starts.newTimeMovesClock, within.settings).value === true,
    newTimeSetting: starts.newTimeMovesClock,
    checkIns: planCheckIns(starts.checkIns, interval, times, within.settings),
    cites: starts.cites,
    origin,
    steps: timed(rungs, { limit, origin, calendar }),
  };
}

type Start = {
  readonly limit: number | undefined;
  readonly origin: PlanOrigin;
  readonly calendar: SchoolCalendar;
};

// A time is only as well founded as everything that it was reckoned from.
function timed(rungs: readonly RungRule[], { limit, origin, calendar }: Start): PlanLadderStep[] {
  let due = limit === undefined ? undefined : lateFrom(limit);
  let taint = origin;
  return rungs.map(({ falls, gives, step }) => {
    taint = weakest(taint, falls);
    due = due === undefined || step.delay === undefined ? undefined : due + step.delay;
    const at = due === undefined ? undefined : plannedMoment(due, calendar.zone);
    const planned = { ...step, origin: taint, at };
    if (due !== undefined && actorAt(step, due, calendar).nobody === undefined) due += step.allowance;
    taint = weakest(taint, gives);
    return planned;
  });
}
