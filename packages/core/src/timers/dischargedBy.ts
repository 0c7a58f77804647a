import { doersOf } from "../history/whomOf.js";
import { nobody, without, type VisitorSet } from "../history/VisitorSet.js";
import type { SettingValue } from "../policy/settingSchema.js";
import { valueIn } from "../settings/valueIn.js";
import type { TimerDeed } from "./deedsOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";

/**
 * What became of a timed clause: the deed that did it, the visitors of whom it is still wanted, the acts that are still open, how many attempts
 * it takes, and when the last one was made. `unclear`: nobody can tell
 * whether the deed was enough, because nobody states how many attempts it takes or what was noted leaves blank what decides.
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
  const clear = deeds.filter(({ unclear }) => !unclear);
  const found = dischargedIn(ready, whose, clear, context);
  if (found.deed !== undefined || clear.length === deeds.length) return found;
  const perhaps = dischargedIn(ready, whose, deeds, context);
  return perhaps.deed === undefined ? found : { ...perhaps, unclear: true };
}

function dischargedIn(
  ready: ReadyTimer,
  whose: VisitorSet,
  deeds: readonly TimerDeed[],
  context: TimerContext,
): Discharge {
  const { acts, timer } = ready;
  if (acts !== undefined) return byActs(acts, deeds);
  if (timer.attempts !== undefined) return byAttempts(deeds, valueIn(timer.attempts, context));
  if (timer.each === "visitor") return byEachVisitor(whose, deeds, context);
  return { ...notYet, deed: deeds[0] };
}

// What follows is not held up for ever: where nobody states how many, the first is taken, and said to be unclear.
function byAttempts(deeds: readonly TimerDeed[], stated: SettingValue | undefined): Discharge {
  const last = deeds.findIndex(({ does }, at) => does === "step" || at + 1 === stated);
  const attempts = typeof stated === "number" ? stated : 1;
  const unclear = attempts !== stated && last < 0;
  return { ...notYet, deed: deeds[unclear ? 0 : last], attempts, lastTry: deeds.at(-1)?.ms ?? -Infinity, unclear };
}

// Deeds come oldest first.
function byActs({ ids, enough }: NonNullable<ReadyTimer["acts"]>, deeds: readonly TimerDeed[]): Discharge {
  const missing = new Set(ids);
  for (const deed of deeds) {
    const { does } = deed;
    if (typeof does === "string" || (enough === "one" && does.length > 0)) return { ...notYet, deed };
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
