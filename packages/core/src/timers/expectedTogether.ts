import { lateFrom, minutesLate } from "../clock/lateFrom.js";
import { TRUE } from "../conditions/truth.js";
import { calledOffAmong } from "../history/calledOffAmong.js";
import {
  everybody,
  idsAmong,
  isAmong,
  nobody,
  onlyVisitor,
  together,
  without,
  type VisitorSet,
} from "../history/VisitorSet.js";
import { deedsOf } from "./deedsOf.js";
import { dischargedBy } from "./dischargedBy.js";
import type { Expectation, ExpectedTime, Overran } from "./Expectation.js";
import { limitAt } from "./limitAt.js";
import { notArisen } from "./notArisen.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";
import type { TimerState } from "./TimerState.js";

type Together = { readonly whose: VisitorSet; readonly expected: Expectation | undefined };

/** Those who go, in groups of those who are expected at the same time, where a timed clause is due from each by their own. */
export function expectedTogether(ready: ReadyTimer, { expected, history }: TimerContext): readonly Together[] {
  const all = without(everybody(history.party.visitors.length), calledOffAmong(history));
  if (expected === undefined || !hasOwnTimes(ready, expected)) return [{ whose: all, expected }];
  const groups = new Map<string, { readonly time: ExpectedTime; whose: VisitorSet }>();
  for (const [place, time] of expected.visitors.entries()) {
    if (!isAmong(place, all)) continue;
    const key = time.away ? "away" : `${String(time.time)} ${String(time.certain)}`;
    const group = groups.get(key) ?? { time, whose: nobody };
    group.whose = together(group.whose, onlyVisitor(place));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ time, whose }) => ({ whose, expected: { ...expected, visitors: [time] } }));
}

/**
 * What visitors owed by a time at which they had been expected, and had not done when they said that they come later or not at all. It stays in
 * the answer, whatever they said.
 */
export function overranBy(ready: ReadyTimer, context: TimerContext): readonly TimerState[] {
  const { expected, history } = context;
  if (expected === undefined || !goesBy(ready, expected) || !applies(ready, context)) return [];
  const owed = hasOwnTimes(ready, expected)
    ? owedByEach(expected)
    : expected.overran.map((one) => ({ ...one, whose: nobody }));
  return owed.flatMap(({ limit: time, until, whose }): readonly TimerState[] => {
    const limit = limitAt(ready.timer.by, time, context);
    if (limit === "open" || lateFrom(limit) > until) return [];
    const deeds = deedsOf(ready, history).filter(({ ms }) => ms <= until);
    const { deed, missing } = dischargedBy(ready, whose, deeds, context);
    if (deed !== undefined) return [];
    return [
      {
        ...notArisen(ready, undefined, context),
        status: "missed",
        due: time,
        limit,
        minutes: minutesLate(limit, until),
        because: "accounted-for",
        missing: idsAmong(missing, history.party.visitors),
      },
    ];
  });
}

type Owed = Overran & { readonly whose: VisitorSet };

function owedByEach({ visitors }: Expectation): readonly Owed[] {
  const owed = new Map<string, Owed>();
  for (const [place, { overran }] of visitors.entries())
    for (const { limit, until } of overran) {
      const key = `${String(limit)} ${String(until)}`;
      const whose = together(owed.get(key)?.whose ?? nobody, onlyVisitor(place));
      owed.set(key, { limit, until, whose });
    }
  return [...owed.values()];
}

// A wait of so long at most, and what comes before that time, are not late by it.
function goesBy({ timer: { from, by, limitKind } }: ReadyTimer, { moment }: Expectation): boolean {
  return from === moment && by.kind !== "before" && limitKind !== "longest";
}

function hasOwnTimes({ timer }: ReadyTimer, { moment }: Expectation): boolean {
  return timer.each === "visitor" && timer.from === moment;
}

function applies({ when }: ReadyTimer, { evaluation }: TimerContext): boolean {
  return when === undefined || when.truth(evaluation()) === TRUE;
}
