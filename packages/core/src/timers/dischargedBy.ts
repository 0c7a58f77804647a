import { doersOf } from "../history/whomOf.js";
import { nobody, without, type VisitorSet } from "../history/VisitorSet.js";
import { valueIn } from "../settings/valueIn.js";
import type { TimerDeed } from "./deedsOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";

/**
 * What became of a timed clause: the deed that did it, the visitors of whom it is still wanted, the acts that are still open, how many attempts
 * it takes, and when the last one was made. `unclear`: nobody states how many attempts it takes, so nobody can tell whether the deed was enough.
 */
export type Discharge = {
  readonly deed: TimerDeed | undefined;
  readonly missing: VisitorSet;
  readonly open: readonly string[];
  readonly attempts: number;
  readonly lastTry: number;
  readonly unclear?: boolean;
};

const noActs: readonly string[] = [];
const notYet: Discharge = { deed: undefined, missing: nobody, open: noActs, attempts: 1, lastTry: -Infinity };

/** Which of the deeds that count does a timed clause: one, the last of several attempts or acts, or that of the last visitor. */
export function dischargedBy(
  ready: ReadyTimer,
  whose: VisitorSet,
  deeds: readonly TimerDeed[],
  context: TimerContext,
): Discharge {
  const { acts, timer } = ready;
  if (acts !== undefined) return byActs(acts, deeds);
  if (timer.attempts !== undefined) return byAttempts(deeds, attemptsIn(ready, context));
  if (timer.each === "visitor") return byEachVisitor(whose, deeds, context);
  return { ...notYet, deed: deeds[0] };
}

function attemptsIn({ timer }: ReadyTimer, context: TimerContext): number | undefined {
  const stated = timer.attempts === undefined ? undefined : valueIn(timer.attempts, context);
  return typeof stated === "number" ? stated : undefined;
}

// What follows is not held up for ever: where nobody states how many, the first is taken, and said to be unclear.
function byAttempts(deeds: readonly TimerDeed[], stated: number | undefined): Discharge {
  const attempts = stated ?? 1;
  const whole = deeds.findIndex(({ does }) => does === "step");
  const last = whole >= 0 && (stated === undefined || whole < attempts) ? whole : attempts - 1;
  const unclear = stated === undefined && whole < 0 && deeds.length > 0;
  return { ...notYet, deed: deeds[last], attempts, lastTry: deeds.at(-1)?.ms ?? -Infinity, unclear };
}

// Deeds come oldest first.
function byActs({ ids, enough }: NonNullable<ReadyTimer["acts"]>, deeds: readonly TimerDeed[]): Discharge {
  const missing = new Set(ids);
  for (const deed of deeds) {
    const { does } = deed;
    if (does === "step" || does === "any" || (enough === "one" && does.length > 0)) return { ...notYet, deed };
    for (const act of does) missing.delete(act);
    if (missing.size === 0) return { ...notYet, deed };
  }
  return { ...notYet, open: [...missing] };
}

// What each visitor has to do is done with the last of them; an event speaks for those whom it names.
function byEachVisitor(whose: VisitorSet, deeds: readonly TimerDeed[], { history }: TimerContext): Discharge {
  let missing = whose;
  for (const deed of deeds) {
    missing = without(missing, doersOf(deed.event, history.party));
    if (missing === nobody) return { ...notYet, deed };
  }
  return { ...notYet, missing };
}
