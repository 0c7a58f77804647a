import {
  timelineRows,
  type EscalationPlan,
  type PlanLadderStep,
  type PlanOrigin,
  type PlanStep,
} from "@home-visits/escalation";
import type { ClockRow } from "@home-visits/pdf";

const timeFrom: Readonly<Record<PlanOrigin, string>> = {
  stated: "",
  "school-set": " (Time set by the school.)",
  assumed: " (Time assumed: the policy gives none.)",
  open: "",
};

/**
 * The lines of a buddy sheet. What the plan has no clock time for comes last, without one: a sheet from which a step is missing would
 * be worse than a step without a time. So does a step that nobody at the school can take, and a policy's silence.
 */
export function clockRows(plan: EscalationPlan): readonly ClockRow[] {
  const steps = new Map(stepsOf(plan).map((step) => [step.id, step]));
  const timed = timelineRows(plan);
  const shown = new Set(timed.map(({ step }) => step));
  return [
    ...timed.map(({ at, who, action, step, origin }) => ({
      at,
      who,
      // what a step leaves to choose stands under it and has its time
      what: steps.has(step) ? `${action}${timeFrom[origin]}${numbers(steps.get(step))}` : action,
    })),
    ...[...steps.values()].filter(({ id }) => !shown.has(id)).flatMap(untimed),
    ...(plan.ladder.status === "none" ? [{ who: "Not stated", what: plan.ladder.says }] : []),
  ];
}

/** The legs that every visit has, and the ladder. */
function stepsOf({ duties, ladder }: EscalationPlan): readonly (PlanStep | PlanLadderStep)[] {
  const legs = duties.filter(({ part, onlyIf }) => part === "leg" && onlyIf.length === 0);
  return ladder.status === "none" ? legs : [...legs, ...ladder.steps];
}

function untimed(step: PlanStep | PlanLadderStep): readonly ClockRow[] {
  const nobody = {
    "role-not-held": " (Nobody at the school holds this role.)",
    "on-the-visit": " (Whoever holds this role is out on the visit.)",
  };
  const who = step.actor.title;
  const why = step.actor.nobody === undefined ? "" : nobody[step.actor.nobody];
  const choices = "choices" in step ? step.choices : [];
  return [
    { who, what: `${step.says}${why}${numbers(step)}` },
    ...choices.map(({ says }) => ({ who, what: `If needed: ${says}` })),
  ];
}

/** Whom to ring, in the order to try them, where the school's file gives numbers. */
function numbers(step: PlanStep | undefined): string {
  const people = (step?.to?.people ?? []).filter(({ number }) => number !== undefined);
  return people.length === 0 ? "" : ` ${people.map(({ name, number }) => `${name} ${number ?? ""}`).join(", then ")}.`;
}
