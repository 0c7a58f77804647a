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
  const expected = visitors.map((one) => expectedAs(one, rules));
  return { moment: clock.counts, visitors: expected, overran: overranTogether(visitors, rules) };
}

/** How far after the first expected time a new time may be, in milliseconds; `undefined` where nobody decided. */
export function newTimeWithin(context: LimitContext): number | undefined {
  const within = periodIn({ setting: watchSetting.newTimeWithin }, context);
  return within === undefined ? undefined : (periodMs(within) ?? 0);
}

function rulesOf({ counts, newTimeMovesClock, whyStops }: ReadyClock, context: LimitContext): LatenessRules {
  const moves = valueIn(newTimeMovesClock, context);
  return {
    planned: context.moments[counts] ?? Infinity,
    counts,
    movesClock: moves === undefined ? undefined : moves === true,
    within: newTimeWithin(context),
    whyStops,
    zone: context.calendar.zone,
  };
}

type Due = Omit<ExpectedTime, "overran">;

const asPlanned = ({ planned }: LatenessRules): Due => ({ time: planned, certain: true, away: false });

function afterWord(before: Due, word: Notice, rules: LatenessRules): Due {
  if (word.says !== "late") return { ...before, away: word.says === "goes-home" };
  const moved = movedBy(word.late, rules, word.at);
  if (moved === undefined || moved === before.time) return { ...before, away: false };
  return moved === "open" ? { ...before, certain: false, away: false } : { time: moved, certain: true, away: false };
}

// By when somebody had been expected, if that had passed when a word put it off.
function passed(before: Due, after: Due, at: number): readonly Overran[] {
  const stands = after.time === before.time && after.certain === before.certain && after.away === before.away;
  if (stands || !before.certain || lateFrom(before.time) > at) return [];
  return before.away && !after.away && after.time === before.time ? [] : [{ limit: before.time, until: at }];
}

function expectedAs({ notice, calledOff }: Whereabouts, rules: LatenessRules): ExpectedTime {
  let due = asPlanned(rules);
  const overran: Overran[] = [];
  for (const word of inOrder(notice)) {
    const after = afterWord(due, word, rules);
    overran.push(...passed(due, after, word.at));
    due = after;
  }
  return { ...due, away: due.away || calledOff !== undefined, overran };
}

// The same for all who go, together: by when the last of them had been expected.
function overranTogether(visitors: readonly Whereabouts[], rules: LatenessRules): readonly Overran[] {
  const going = visitors.filter(({ calledOff }) => calledOff === undefined);
  const due = going.map(() => asPlanned(rules));
  const words = going.flatMap(({ notice }, place) => inOrder(notice).map((word) => ({ word, place })));
  const overran: Overran[] = [];
  for (const { word, place } of words.sort((one, other) => one.word.at - other.word.at)) {
    const before = lastOf(due);
    due[place] = afterWord(due[place] ?? asPlanned(rules), word, rules);
    overran.push(...passed(before, lastOf(due), word.at));
  }
  return overran;
}

function lastOf(due: readonly Due[]): Due {
  const out = due.filter(({ away }) => !away);
  const time = Math.max(...out.map((one) => one.time));
  return out.length === 0
    ? { time: Infinity, certain: true, away: true }
    : { time, certain: out.every(({ certain }) => certain), away: false };
}

function inOrder(notice: Notice | undefined): readonly Notice[] {
  const words: Notice[] = [];
  for (let word = notice; word !== undefined; word = word.before) words.push(word);
  return words.reverse();
}
