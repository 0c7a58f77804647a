import { lateFrom, sayCondition, sayFilled, sayTimer, settingNamed } from "@home-visits/core/timers";
import type { Condition } from "@home-visits/core";
import type { EscalationPlan, PlanHome, PlanTimer } from "./EscalationPlan.js";
import { countOf, lengthOf } from "./lengthOf.js";
import { originOf, weakest } from "./planOrigin.js";
import { placedRow, type Placed } from "./placedRow.js";
import { plannedMoment } from "./plannedMoment.js";

/**
 * The policy's own ladders as rows: each step with its ladder, its words, its numbers and its acts, and whatever nobody may do meanwhile. One that
 * counts from a planned time or an hour has the times that its steps have if nothing at all is recorded; any other follows from what happens.
 */
export function ownLadderRows(plan: EscalationPlan): readonly Placed[] {
  const homes: readonly Pick<PlanHome, "visit" | "timers">[] = plan.round ?? [plan];
  return homes.flatMap(({ visit, timers }) => laddersOf(timers).flatMap((steps) => rowsOf(steps, visit, plan)));
}

type Steps = readonly PlanTimer[];

function laddersOf(timers: Steps): readonly Steps[] {
  const ids = new Set(timers.flatMap(({ timer }) => timer.ladder?.id ?? []));
  return [...ids].map((id) => timers.filter(({ timer }) => timer.ladder?.id === id));
}

function rowsOf(steps: Steps, home: string, plan: EscalationPlan): readonly Placed[] {
  const times = timesOf(steps, plan);
  const ladder = steps[0]?.timer.ladder;
  if (ladder === undefined) return [];
  const { title, starts, ends, forbids = [], allowedWhen } = ladder;
  const told = (says: string | undefined): readonly string[] =>
    says === undefined ? [] : [sayFilled(says, plan.settings)];
  const rows = steps.map((step, place) => {
    const head = `${title}, ${String(place + 1)} of ${String(steps.length)}:`;
    const heads =
      place === 0 ? [...(starts === undefined ? onlyIf(allowedWhen, plan) : told(starts)), ...told(ends)] : [];
    const says = [head, ...heads, ...onlyIf(step.timer.ladder?.onlyWhen, plan), sayTimer(step.timer, plan.settings)];
    const ms = times[place] ?? Infinity;
    const origin = weakest(step.origin, originOf(step.timer.delay, plan), originOf(step.timer.notBefore, plan));
    const planned = ms === Infinity ? undefined : plannedMoment(ms, plan.zone);
    return placedRow({ ...step, says: says.join(" "), origin }, planned, plan, home);
  });
  return [...rows, ...forbids.map((forbidden) => forbiddenRow(title, forbidden, { step: steps[0], home, plan }))];
}

// A step that is not for every visit stands on the sheet all the same: who reads it knows what the record may not tell.
function onlyIf(when: Condition | undefined, plan: EscalationPlan): readonly string[] {
  return when === undefined ? [] : [`Only if ${sayCondition(when, plan)}.`];
}

type Forbidden = NonNullable<NonNullable<PlanTimer["timer"]["ladder"]>["forbids"]>[number];
type Around = { readonly step: PlanTimer | undefined; readonly home: string; readonly plan: EscalationPlan };

// It has no time, and so stands after the steps.
function forbiddenRow(title: string, { says, cites }: Forbidden, { step, home, plan }: Around): Placed {
  const action = `${title}: ${sayFilled(says, plan.settings)}`;
  const row = { time: undefined, at: undefined, who: "Everybody", action, step: step?.id ?? "", tell: [], home, cites };
  return { ms: Infinity, row: { ...row, origin: "stated" } };
}

// When each step falls due if nothing is recorded: its turn comes when the time of the one before is over.
function timesOf(steps: Steps, { settings }: EscalationPlan): readonly number[] {
  const [first] = steps;
  const from = first?.timer.from;
  const isPlanned = typeof from === "string" || (from !== undefined && "clock" in from);
  let turn = isPlanned ? (first?.from?.ms ?? Infinity) : Infinity;
  return steps.map(({ timer }, place) => {
    const { delay, notBefore, by, attempts, spacing } = timer;
    if (!isLength(delay, settings) || !isLength(notBefore, settings)) turn = Infinity;
    const begins = turn + lengthOf(delay, settings);
    const due = begins + lengthOf(notBefore, settings);
    const tries = attempts === undefined ? 0 : countOf(attempts, settings);
    const waits = steps[place + 1]?.timer.delay !== undefined;
    if (by.kind === "elapsed")
      turn = isLength(by.period, settings) ? lateFrom(begins + lengthOf(by.period, settings)) : Infinity;
    else if (spacing === undefined) turn = waits ? due : Infinity;
    else turn = due + (tries === "open" ? 1 : tries) * lengthOf(spacing, settings);
    return due;
  });
}

// An hour of the day, days and what nobody states are no length on the clock.
function isLength(reference: PlanTimer["timer"]["delay"], settings: EscalationPlan["settings"]): boolean {
  if (reference === undefined) return true;
  const { value, unit } = settingNamed(reference, settings);
  return typeof value === "number" && ["minutes", "hours"].includes(unit ?? "minutes");
}
