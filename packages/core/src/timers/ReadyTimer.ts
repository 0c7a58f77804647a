import type { CompiledCondition } from "../conditions/compileCondition.js";
import type { EventPattern } from "../policy/eventPatternSchema.js";
import type { SettingReference } from "../policy/settingSchema.js";
import type { SettlingMoment } from "../policy/ruleSchema.js";
import type { Timer } from "../policy/timerSchema.js";

/**
 * A timer, ready to reckon: its condition, what does it, what does the step or the timer that it counts from, that timer, and the parties whose
 * deed counts (`undefined` where anybody's does). The patterns are copies of the policy's: its own lists are frozen, and reading those takes
 * four times as long.
 * - `ladder`: the one of the policy's own that it is a step of
 * - `doneBy`: all that does it or a part of it; `wholly` what does it alone where it is made of several acts
 * - `unless`: what makes it unnecessary
 * - `forbidden`: no clause, but an act that its ladder forbids: whether it was done since the ladder began
 * - `citedWhen`: its clauses that are asked of some visits only
 * - `settledBy`: the moments after which it is not kept, without a limit, and on which visits
 * - `planned`: it counts, itself or by those before it, from a planned time or an hour of the day
 */
export type ReadyTimer = {
  readonly timer: Timer;
  readonly ladder?: ReadyLadder | undefined;
  readonly when: CompiledCondition | undefined;
  readonly doneBy: readonly EventPattern[];
  readonly startsWithDone: readonly EventPattern[];
  readonly startsAfter: ReadyTimer | undefined;
  readonly acts?:
    | {
        readonly ids: readonly string[];
        readonly enough: "one" | "all";
        readonly doneBy: readonly (readonly EventPattern[])[];
        readonly wholly: readonly EventPattern[];
      }
    | undefined;
  readonly unless?: readonly EventPattern[] | undefined;
  readonly forbidden?: EventPattern | undefined;
  readonly settledBy?:
    readonly { readonly moment: SettlingMoment; readonly when: CompiledCondition | undefined }[] | undefined;
  readonly citedWhen?: readonly { readonly clause: string; readonly when: CompiledCondition }[] | undefined;
  readonly planned?: boolean;
  readonly takenBy: readonly string[] | undefined;
  /** Places of the settings that its start, its limit and its condition name. */
  readonly settings: readonly number[];
  /** The ids of the facts that its condition asks for. */
  readonly facts: ReadonlySet<string>;
};

/** One of the policy's own ladders: the condition under which it goes on, and its steps in their order. */
export type ReadyLadder = { readonly goesOn: CompiledCondition | undefined; readonly steps: readonly ReadyTimer[] };

/**
 * What words of lateness do to the clock of a policy's ladder: the planned moment that it goes by, whether a new time moves it, and whether the
 * reason alone stops it.
 */
export type ReadyClock = {
  readonly counts: string;
  readonly newTimeMovesClock: SettingReference;
  readonly whyStops: boolean;
};

/** The timers of a policy as one school has them, ready to reckon, with the places of the facts that their conditions ask for. */
export type ReadyTimers = {
  readonly timers: readonly ReadyTimer[];
  readonly clock: ReadyClock | undefined;
  readonly byId: ReadonlyMap<string, ReadyTimer>;
  readonly settingIds: readonly string[];
  readonly places: ReadonlyMap<string, number>;
};
