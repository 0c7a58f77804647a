import { isFrozen } from "../parsed/isFrozen.js";
import { ladderBans } from "../policy/ladderBans.js";
import { CODE_WORD, timedClauses } from "../policy/timedClauses.js";
import type { Policy } from "../policy/policySchema.js";
import { settingsOf } from "../policy/settingsOf.js";
import type { School } from "../school/schoolSchema.js";
import { takersOf } from "../school/takersOf.js";
import { definitionsOf } from "./definitionsOf.js";
import type { ReadyClock, ReadyTimers } from "./ReadyTimer.js";
import { readyTimers } from "./readyTimers.js";

const known = new WeakMap<Policy, WeakMap<object, ReadyTimers>>();

/** The timers of a policy for a school, made ready once for documents that can never change, and anew for any other. */
export function timersOfPolicy(policy: Policy, school: Partial<School>): ReadyTimers {
  const before = known.get(policy)?.get(school);
  if (before !== undefined) return before;
  const ready = readyTimers({
    timers: timedClauses(policy),
    definitions: definitionsOf(policy),
    own: policy,
    settingIds: Object.keys(settingsOf(policy)),
    roles: policy.roles,
    steps: policy.ladder.status === "none" ? [] : policy.ladder.steps,
    clock: clockOf(policy.ladder),
    bans: ladderBans(policy),
    // help that was called is on its way, whoever rang
    takersOf: ({ id, actor }) => (id === CODE_WORD ? undefined : takersOf(actor, { policy, school })),
  });
  if (!isFrozen(policy) || !isFrozen(school)) return ready;
  const schools = known.get(policy) ?? new WeakMap<object, ReadyTimers>();
  known.set(policy, schools);
  schools.set(school, ready);
  return ready;
}

function clockOf(ladder: Policy["ladder"]): ReadyClock | undefined {
  if (ladder.status === "none") return undefined;
  const { at, unless, newTimeMovesClock } = ladder.starts;
  return typeof at === "string" ? { counts: at, newTimeMovesClock, whyStops: unless !== "leaving-call" } : undefined;
}
