import type { Deed } from "../climb/Deed.js";
import { instantInZone, isWrittenInZone, lateFrom, minutesLate } from "@home-visits/core/timers";
import { actorAt } from "../plan/actorAt.js";
import type { EscalationPlan, PlanStep } from "../plan/EscalationPlan.js";
import type { PlanOrigin } from "../plan/planOrigin.js";
import { UNPLANNED, type Watch } from "../plan/Watch.js";
import { resolvedActor } from "../school/actingPeople.js";
import type { DueStep, SkippedStep, StepRecord } from "./EscalationState.js";
import { keyOf } from "./keyOf.js";

/**
 * The lists of a state while they are filled. `wake` is the earliest instant after `now` at which something changes by itself,
 * `lastText` the instant that was written last. `watch` holds the planned times, and `home` the visit at whose home the step is that is looked at.
 */
export type Findings = {
  readonly plan: EscalationPlan;
  watch: Watch;
  home: string | undefined;
  readonly now: number;
  readonly due: DueStep[];
  readonly done: StepRecord[];
  readonly missed: StepRecord[];
  readonly late: StepRecord[];
  readonly skipped: SkippedStep[];
  next: { step: string; at: number } | undefined;
  wake: number;
  lastMs: number;
  lastText: string | undefined;
};

/**
 * What is known of a step's times: where its planned one stands in the list of the watch, when it was in fact due, and its last instant in
 * time (`Infinity`: open), with where the time comes from, the event that brought it up and the visitors whom it is about.
 */
export type StepTimes = {
  readonly place: number;
  readonly due: number;
  readonly limit: number;
  readonly origin: PlanOrigin;
  readonly about?: string | undefined;
  readonly visitors: readonly string[];
};

type Step = Omit<PlanStep, "origin"> & {
  readonly within?: number | undefined;
  readonly choices?: readonly unknown[];
};

/** Empty lists for a plan at an instant. */
export function beginFindings({ plan, watch }: Readonly<Pick<Findings, "plan" | "watch">>, now: number): Findings {
  return {
    plan,
    watch,
    home: undefined,
    now,
    due: [],
    done: [],
    missed: [],
    late: [],
    skipped: [],
    next: undefined,
    wake: Infinity,
    lastMs: Infinity,
    lastText: undefined,
  };
}

/** Notes that the answer changes by itself at an instant; one that has passed changes nothing any more. */
export function wakeAt(findings: Findings, ms: number): void {
  if (ms > findings.now && ms < findings.wake) findings.wake = ms;
}

/** Notes that a step falls due by itself at an instant to come. */
export function comesNext(findings: Findings, step: string, ms: number): void {
  wakeAt(findings, ms);
  if (ms > findings.now && ms !== Infinity && (findings.next === undefined || ms < findings.next.at))
    findings.next = { step, at: ms };
}

/**
 * An instant as text; one that is not known has none. The time that was planned at that place has its text already, and since the steps of
 * one moment stand one after another, the last text is often the next one too.
 */
export function write(findings: Findings, ms: number, place: number): string | undefined {
  const { plan, watch } = findings;
  if (watch.ms[place] === ms) return watch.texts[place];
  if (findings.lastMs === ms) return findings.lastText;
  findings.lastMs = ms;
  findings.lastText = ms === Infinity || ms === -Infinity ? undefined : instantInZone(ms, plan.zone);
  return findings.lastText;
}

/** A step that is due now, with the visitors it is about and what may still be chosen. */
export function pushDue(
  findings: Findings,
  step: Step,
  times: StepTimes,
  now: Pick<DueStep, "visitors" | "choices" | "doneByOthers"> & {
    readonly heldUntil?: number;
    readonly minutes?: number;
  },
): void {
  const { plan } = findings;
  const since = write(findings, times.due, times.place);
  findings.due.push({
    key: keyOf(step.part, step.id, findings.home, since, ...(times.about === undefined ? [] : [times.about])),
    step: step.id,
    home: findings.home,
    part: step.part,
    action: step.action,
    says: step.says,
    actor: resolvedActor(actorAt(step, times.due, plan.calendar), plan),
    since,
    limit: limitOf(findings, step, times),
    heldUntil:
      now.heldUntil === undefined || now.heldUntil <= findings.now
        ? undefined
        : write(findings, now.heldUntil, UNPLANNED),
    minutes: now.minutes ?? 0,
    about: times.about,
    visitors: now.visitors,
    choices: now.choices,
    doneByOthers: now.doneByOthers,
    forbids: step.forbids,
    strength: step.strength,
    cites: step.cites,
    origin: times.origin,
  });
}

/** A step that was done: on time, or late by whole minutes, after its limit where nothing else says so. */
export function recordDone(
  findings: Findings,
  step: Step,
  times: StepTimes,
  deed: Deed,
  minutes = times.limit === Infinity ? 0 : minutesLate(times.limit, deed.ms),
): void {
  const outcome = deed.against === true || (minutes > 0 && hasLimit(step)) ? outcomeOf(step) : "kept";
  const record = recordOf(findings, step, times, { minutes, outcome, deed });
  findings.done.push(record);
  if (minutes > 0) findings.late.push(record);
}

/** A step that can no longer be done, or that was called off after it had been due for some minutes. */
export function recordMissed(
  findings: Findings,
  step: Step,
  times: StepTimes,
  { minutes, because }: Pick<StepRecord, "minutes" | "because">,
): void {
  findings.missed.push(recordOf(findings, step, times, { minutes, outcome: outcomeOf(step), deed: none, because }));
}

/**
 * A step that is due and not done: listed as late from the minute after its limit. Its minutes count up to now: they run on by themselves, and
 * nobody is woken for each.
 * @param settled for how long it has been due, where it has no limit and is not kept all the same
 * @returns how late it is by now
 */
export function recordOpen(findings: Findings, step: Step, times: StepTimes, settled = 0): number {
  const from = times.limit === Infinity ? Infinity : lateFrom(times.limit);
  wakeAt(findings, from);
  if (from > findings.now && settled === 0) return 0;
  const minutes = settled === 0 ? minutesLate(times.limit, findings.now) : settled;
  const outcome = hasLimit(step) ? outcomeOf(step) : "open";
  findings.late.push(recordOf(findings, step, times, { minutes, outcome, deed: none }));
  return minutes;
}

/** A step that was due and not done for so many minutes until it was no longer needed. It is remembered, whoever rang in since. */
export function recordNeglected(
  findings: Findings,
  step: Step,
  times: StepTimes,
  { minutes, because }: Required<Pick<StepRecord, "minutes">> & { readonly because: StepRecord["because"] },
): void {
  const outcome = step.choices === undefined || step.choices.length === 0 ? outcomeOf(step) : "open";
  findings.late.push(recordOf(findings, step, times, { minutes, outcome, deed: none, because }));
}

// The steps of a ladder have an order and a due time, but few have words that set a time: else the gap is shown and is no breach by itself.
function hasLimit({ part, within }: Step): boolean {
  return within !== undefined || (part !== "ladder" && part !== "code-word");
}

type Became = Pick<StepRecord, "minutes" | "outcome"> & {
  readonly deed: Deed;
  readonly because?: StepRecord["because"];
};
const none: Deed = { ms: Infinity, by: undefined, at: undefined };

function recordOf(
  findings: Findings,
  step: Step,
  times: StepTimes,
  { minutes, outcome, deed, because }: Became,
): StepRecord {
  return {
    step: step.id,
    home: findings.home,
    part: step.part,
    planned: findings.watch.texts[times.place],
    due: write(findings, times.due, times.place),
    limit: limitOf(findings, step, times),
    done: doneText(findings, times, deed),
    by: deed.by,
    minutes,
    outcome,
    because,
    about: times.about,
    visitors: times.visitors,
    strength: step.strength,
    cites: step.cites,
    origin: times.origin,
  };
}

// An event that is written in the school's zone has the text already.
function doneText(findings: Findings, times: StepTimes, { ms, at }: Deed): string | undefined {
  if (at !== undefined && isWrittenInZone(at, ms, findings.plan.zone)) return at;
  return write(findings, ms, times.place);
}

function limitOf(findings: Findings, step: Step, times: StepTimes): string | undefined {
  return hasLimit(step) ? write(findings, times.limit, times.place + 1) : undefined;
}

function outcomeOf({ strength }: Step): StepRecord["outcome"] {
  if (strength === "must") return "breach";
  return strength === "may" ? "kept" : "advice";
}
