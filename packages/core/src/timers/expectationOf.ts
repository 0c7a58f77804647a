import { watchSetting } from "../policy/watchSetting.js";
import { checkHolds } from "../parsed/checkArgument.js";
import { lateFrom } from "../clock/lateFrom.js";
import { periodMs } from "../clock/addPeriod.js";
import type { History } from "../history/History.js";
import type { Notice, Whereabouts } from "../history/Whereabouts.js";
import { periodIn, valueIn } from "../settings/valueIn.js";
import type { Expectation, ExpectedTime, Overran } from "./Expectation.js";
import type { LimitContext } from "./limitAt.js";
import { movedBy, type LatenessRules } from "./movedBy.js";
import type { ReadyClock } from "./ReadyTimer.js";

/**
 * When each visitor is expected, as their own words of lateness have it; `undefined` where nobody said a word that changes it, and the planned
 * time stands.
 * @see R20-AFT-02
 */
export function expectationOf(
  history: History,
  clock: ReadyClock | undefined,
  context: LimitContext,
): Expectation | undefined {
  checkHolds("expectationOf", "history", history, "party");
  checkHolds("expectationOf", "context", context, "moments");
  if (clock !== undefined) checkHolds("expectationOf", "clock", clock, "counts");
  const { visitors } = history;
  if (clock === undefined || visitors.every(({ notice, calledOff }) => notice === undefined && calledOff === undefined))
    return undefined;
  const rules = rulesOf(clock, context);
  return { moment: clock.counts, visitors: visitors.map((one) => expectedAs(one, rules)) };
}

function rulesOf({ counts, newTimeMovesClock, whyStops }: ReadyClock, context: LimitContext): LatenessRules {
  const moves = valueIn(newTimeMovesClock, context);
  const within = periodIn({ setting: watchSetting.newTimeWithin }, context);
  return {
    planned: context.moments[counts] ?? Infinity,
    counts,
    movesClock: moves === undefined ? undefined : moves === true,
    within: within === undefined ? undefined : (periodMs(within) ?? 0),
    whyStops,
    zone: context.calendar.zone,
  };
}

function expectedAs({ notice, calledOff }: Whereabouts, rules: LatenessRules): ExpectedTime {
  let [time, certain] = [rules.planned, true];
  const overran: Overran[] = [];
  const passed = (until: number) => {
    if (certain && lateFrom(time) <= until) overran.push({ limit: time, until });
  };
  for (const word of inOrder(notice)) {
    if (word.says === "goes-home") passed(word.at);
    if (word.says !== "late") continue;
    const moved = movedBy(word.late, rules, word.at);
    if (moved === undefined || moved === time) continue;
    passed(word.at);
    certain = moved !== "open";
    time = moved === "open" ? time : moved;
  }
  return { time, certain, away: notice?.says === "goes-home" || calledOff !== undefined, overran };
}

function inOrder(notice: Notice | undefined): readonly Notice[] {
  const words: Notice[] = [];
  for (let word = notice; word !== undefined; word = word.before) words.push(word);
  return words.reverse();
}
