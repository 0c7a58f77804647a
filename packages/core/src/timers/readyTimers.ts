import { namedIn } from "../policy/namedIn.js";
import { watchSetting } from "../policy/watchSetting.js";
import { checkHolds } from "../parsed/checkArgument.js";
import {
  allOf as allOfThese,
  compileCondition,
  notKnownToBe,
  type CompiledCondition,
  type ConditionScope,
} from "../conditions/compileCondition.js";
import { createFactSheet } from "../conditions/createFactSheet.js";
import type { Condition } from "../policy/conditionSchema.js";
import type { EventPattern } from "../policy/eventPatternSchema.js";
import type { LadderBan } from "../policy/ladderBans.js";
import type { Policy } from "../policy/policySchema.js";
import type { StepOfLadder, Timer } from "../policy/timerSchema.js";
import type { ReadyClock, ReadyLadder, ReadyTimer, ReadyTimers } from "./ReadyTimer.js";
import { isNextStep } from "./startOf.js";

/** The facts and events that a policy declares beside those of every school. */
export type OwnWords = Pick<Policy, "facts" | "events">;

/** What a policy's timers refer to: settings and roles by their ids, the facts that it defines or declares, its own events, the steps of its ladder, and what its own ladders forbid. */
export type TimerSource = {
  readonly own?: OwnWords | undefined;
  readonly timers: readonly Timer[];
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly settingIds: readonly string[];
  readonly roles: Policy["roles"];
  readonly steps: readonly { readonly id: string; readonly doneBy: readonly EventPattern[] }[];
  readonly clock?: ReadyClock | undefined;
  readonly bans?: readonly LadderBan[];
  readonly takersOf: (timer: Timer) => readonly string[] | undefined;
};

/** Makes the timers of a policy ready to reckon. */
export function readyTimers(source: TimerSource): ReadyTimers {
  checkHolds("readyTimers", "source", source, "timers");
  const { timers, definitions, settingIds, roles, own } = source;
  const scope = scopeOf({ definitions, settingIds, roles, own });
  const byId = new Map<string, ReadyTimer>();
  const waiting = new Set<string>();
  const ladders = new Map<string, OpenLadder>();
  // a timer comes after the one that it counts from; two that count from each other start with the deeds alone
  function madeOf(timer: Timer): ReadyTimer | undefined {
    const known = byId.get(timer.id);
    if (known !== undefined || waiting.has(timer.id)) return known;
    waiting.add(timer.id);
    const first = firstOf(timer, timers);
    const startsAfter = first && madeOf(first);
    const ladder = timer.ladder && ladderOf(timer.ladder);
    const made = readyOne(timer, { source, scope, first, startsAfter, ladder });
    ladder?.steps.push(made);
    byId.set(timer.id, made);
    return made;
  }
  function ladderOf(step: StepOfLadder): OpenLadder {
    const { id } = step;
    const known = ladders.get(id);
    if (known !== undefined) return known;
    const made = { goesOn: allOf(goesOnWhile(step, scope)), steps: [] };
    ladders.set(id, made);
    return made;
  }
  const ready = timers.flatMap((timer) => madeOf(timer) ?? []);
  for (const { asked, event, firstStep } of source.bans ?? []) {
    const first = byId.get(firstStep);
    if (first !== undefined) byId.set(asked, { ...first, forbidden: { event } });
  }
  return { timers: ready, clock: source.clock, byId, settingIds, places: scope.facts.places };
}

type OpenLadder = Omit<ReadyLadder, "steps"> & { readonly steps: ReadyTimer[] };

type Readying = {
  readonly source: TimerSource;
  readonly scope: ConditionScope;
  readonly first: Timer | undefined;
  readonly startsAfter: ReadyTimer | undefined;
  readonly ladder: ReadyLadder | undefined;
};

function readyOne(timer: Timer, { source, scope, first, startsAfter, ladder }: Readying): ReadyTimer {
  const { steps, takersOf } = source;
  const { acts, enough = "all", doneBy, from, unless, settledBy, citedWhen } = timer;
  const when = arisesWhile(timer, scope);
  const own = namedBy(timer, scope, source.clock);
  return {
    timer,
    ladder,
    when,
    doneBy: structuredClone([...doneBy, ...(acts ?? []).flatMap((act) => act.doneBy)]),
    startsWithDone: structuredClone(doneByOf(timer, first, steps)),
    takenBy: takersOf(timer)?.slice(),
    startsAfter,
    ...together(own, startsAfter),
    ...(unless === undefined ? {} : { unless: structuredClone(unless) }),
    ...(settledBy === undefined
      ? {}
      : { settledBy: settledBy.map(({ moment, when }) => ({ moment, when: compiled(when, scope) })) }),
    ...(citedWhen === undefined
      ? {}
      : { citedWhen: citedWhen.map(({ clause, when }) => ({ clause, when: compileCondition(when, scope) })) }),
    planned: isNextStep(timer) ? startsAfter?.planned === true : typeof from === "string" || "clock" in from,
    ...(acts === undefined
      ? {}
      : {
          acts: {
            ids: acts.map(({ id }) => id),
            enough,
            doneBy: structuredClone(acts.map((act) => act.doneBy)),
            wholly: structuredClone(doneBy),
          },
        }),
  };
}

function firstOf({ from }: Timer, timers: readonly Timer[]): Timer | undefined {
  return typeof from === "object" && "timer" in from ? timers.find(({ id }) => id === from.timer) : undefined;
}

function arisesWhile({ when, ladder: step }: Timer, scope: ConditionScope): CompiledCondition | undefined {
  if (step === undefined) return compiled(when, scope);
  const only = compiled(step.onlyWhen, scope);
  return allOf([...goesOnWhile(step, scope), ...(only === undefined ? [] : [only])]);
}

// While nobody can tell whether what ends a ladder is so, it has not ended it.
function goesOnWhile({ allowedWhen, endsWhen }: StepOfLadder, scope: ConditionScope): readonly CompiledCondition[] {
  const [allowed, ends] = [compiled(allowedWhen, scope), compiled(endsWhen, scope)];
  return [...(allowed === undefined ? [] : [allowed]), ...(ends === undefined ? [] : [notKnownToBe(ends)])];
}

const compiled = (condition: Condition | undefined, scope: ConditionScope): CompiledCondition | undefined =>
  condition === undefined ? undefined : compileCondition(condition, scope);

function allOf(parts: readonly CompiledCondition[]): CompiledCondition | undefined {
  return parts.length > 1 ? allOfThese(parts) : parts[0];
}

type Named = Pick<ReadyTimer, "settings" | "facts">;

function together({ settings, facts }: Named, other: Named | undefined): Named {
  if (other === undefined) return { settings, facts };
  return { settings: [...new Set([...settings, ...other.settings])], facts: new Set([...facts, ...other.facts]) };
}

// What is due by the moment that the ladder's clock goes by hangs on what moves that clock.
function namedBy(timer: Timer, scope: ConditionScope, clock: ReadyClock | undefined): Named {
  const tests = compiled(timer.when, scope)?.tests ?? [];
  const moved =
    clock === undefined || timer.from !== clock.counts
      ? []
      : [clock.newTimeMovesClock.setting, watchSetting.newTimeWithin];
  const own = [...namedIn(timer, "setting"), ...moved].flatMap((id) => scope.places.get(id) ?? []);
  return {
    settings: [...new Set([...own, ...tests.flatMap(({ settings }) => settings)])],
    facts: new Set(tests.flatMap(({ fact, other }) => [fact, other].flatMap((one) => one?.id ?? []))),
  };
}

/** What the conditions of a policy's timed parts may refer to: no permission, and no other timed clause. */
export function scopeOf({
  definitions,
  settingIds,
  roles,
  own,
}: Pick<TimerSource, "definitions" | "settingIds" | "roles" | "own">): ConditionScope {
  const defined = new Map<string, CompiledCondition>();
  const scope: ConditionScope = {
    facts: createFactSheet({ ...own, roles }),
    places: new Map(settingIds.map((id, place) => [id, place])),
    known: new Map(),
    timerSettings: new Map(),
    definitions: defined,
    permissions: new Map(),
  };
  for (const [name, condition] of Object.entries(definitions)) defined.set(name, compileCondition(condition, scope));
  return scope;
}

// What does the step or the timer that another one counts from. Any event may name a step as done.
function doneByOf({ from }: Timer, first: Timer | undefined, steps: TimerSource["steps"]): readonly EventPattern[] {
  if (typeof from !== "object" || !("step" in from)) return first?.doneBy ?? [];
  const doneBy = steps.find(({ id }) => id === from.step)?.doneBy ?? [];
  return [...doneBy, { event: "step-done", where: { step: from.step } }];
}
