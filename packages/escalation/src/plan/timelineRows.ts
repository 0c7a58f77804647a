import type { EscalationPlan, PlanStep, PlannedMoment } from "./EscalationPlan.js";
import type { PlanOrigin } from "./planOrigin.js";
import { plannedMoment } from "./plannedMoment.js";

/** One line of the buddy's sheet. `time` is the clock on the school's wall, `at` the instant; `who` names people only when asked. */
export type TimelineRow = {
  readonly time: string;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly step: string;
  readonly cites: readonly string[];
  readonly origin: PlanOrigin;
};

/**
 * The plan as rows for paper, in the order of the clock: the legs of the journey, then what happens when nobody is heard of. A step with
 * several attempts has a row for each. Steps without a clock time are left out: what starts them is not known yet.
 */
export function timelineRows(plan: EscalationPlan): TimelineRow[] {
  const legs = plan.duties
    .filter(({ part, onlyIf }) => part === "leg" && onlyIf.length === 0)
    .flatMap((duty) => rowAt(duty.from, duty));
  const rungs = plan.ladder.status === "none" ? [] : plan.ladder.steps.flatMap((step) => rungRows(step, plan.zone));
  return [...legs, ...rungs].sort((a, b) => a.ms - b.ms).map(({ row }) => row);
}

type Placed = { readonly ms: number; readonly row: TimelineRow };

function rungRows(
  step: Extract<EscalationPlan["ladder"], { steps: unknown }>["steps"][number],
  zone: string,
): Placed[] {
  const { at } = step;
  if (at === undefined || step.actor.nobody !== undefined) return [];
  const again = Array.from({ length: Math.max(1, step.attempts) }, (_, attempt) =>
    plannedMoment(at.ms + attempt * step.spacing, zone),
  );
  return [
    ...again.flatMap((moment, attempt) => rowAt(moment, step, attempt > 0 ? `Attempt ${attempt + 1}. ` : "")),
    ...step.choices.flatMap((choice) => rowAt(at, { ...step, ...choice }, "If needed: ")),
  ];
}

function rowAt(
  moment: PlannedMoment | undefined,
  step: Pick<PlanStep, "id" | "actor" | "says" | "cites" | "origin">,
  before = "",
): Placed[] {
  if (moment === undefined) return [];
  const row = {
    time: moment.clock,
    at: moment.instant,
    who: step.actor.title,
    action: `${before}${step.says}`,
    step: step.id,
    cites: step.cites,
    origin: step.origin,
  };
  return [{ ms: moment.ms, row }];
}
