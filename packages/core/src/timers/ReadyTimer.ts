import type { CompiledCondition } from "../conditions/compileCondition.js";
import type { EventPattern } from "../policy/eventPatternSchema.js";
import type { Timer } from "../policy/timerSchema.js";

/**
 * A timer, ready to reckon: its condition, what does it, what does the step or the timer that it counts from, that timer, and the parties whose
 * deed counts (`undefined` where anybody's does). The patterns are copies of the policy's: its own lists are frozen, and reading those takes
 * four times as long.
 */
export type ReadyTimer = {
  readonly timer: Timer;
  readonly when: CompiledCondition | undefined;
  readonly doneBy: readonly EventPattern[];
  readonly startsWithDone: readonly EventPattern[];
  readonly startsAfter: ReadyTimer | undefined;
  readonly takenBy: readonly string[] | undefined;
  /** Places of the settings that its start, its limit and its condition name. */
  readonly settings: readonly number[];
  /** The ids of the facts that its condition asks for. */
  readonly facts: ReadonlySet<string>;
};

/** The timers of a policy as one school has them, ready to reckon, with the places of the facts that their conditions ask for. */
export type ReadyTimers = {
  readonly timers: readonly ReadyTimer[];
  readonly byId: ReadonlyMap<string, ReadyTimer>;
  readonly settingIds: readonly string[];
  readonly places: ReadonlyMap<string, number>;
};
