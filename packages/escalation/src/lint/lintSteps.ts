import { periodMs, lateFrom, MINUTE } from "@home-visits/core/timers";
import type { PlanLadder, PlanLadderStep } from "../plan/EscalationPlan.js";
import { actingPeople, noParty } from "../school/actingPeople.js";
import { samePerson } from "../school/samePerson.js";
import type { School } from "@home-visits/core";
import { lintFinding, type LintFinding } from "./LintFinding.js";

type Climbable = Exclude<PlanLadder, { status: "none" }>;

/** Whether every step comes, leads to somebody new, and ends with the police in time. */
export function lintSteps({ ladder, school }: { readonly ladder: Climbable; readonly school: School }): LintFinding[] {
  const police = ladder.steps.filter(callsPolice);
  return [
    ...neverReached(ladder.steps),
    ...samePersonTwice(ladder.steps),
    ...(police.length === 0 ? [lintFinding("no-police-step", "Add a last step that reaches the police.")] : []),
    ...policeTooLate(ladder, school),
  ];
}

function neverReached(steps: readonly PlanLadderStep[]): LintFinding[] {
  const first = steps.findIndex(({ delay }) => delay === undefined);
  return first < 0
    ? []
    : steps
        .slice(first)
        .map(({ id }) =>
          lintFinding(
            "step-never-reached",
            "Decide how long to wait before this step: without it the step never comes.",
            { step: id },
          ),
        );
}

// One person in two roles is one call, not two: the ladder is shorter than it looks.
function samePersonTwice(steps: readonly PlanLadderStep[]): LintFinding[] {
  return steps.flatMap((step, index) => {
    const [only, ...others] = actingPeople(step.actor, noParty);
    if (only === undefined || others.length > 0) return [];
    const again = steps.slice(0, index).some(({ actor }) => {
      const [before, ...more] = actingPeople(actor, noParty);
      return (
        before !== undefined &&
        more.length === 0 &&
        actor.roles.join() !== step.actor.roles.join() &&
        samePerson(before, only)
      );
    });
    return again
      ? [
          lintFinding(
            "same-person-twice",
            "Name somebody else too: an earlier step already rests on the same person.",
            { step: step.id },
          ),
        ]
      : [];
  });
}

function policeTooLate(ladder: Climbable, school: School): LintFinding[] {
  if (school.policeWithin === undefined || ladder.limit === undefined) return [];
  const within = periodMs(school.policeWithin) ?? Infinity;
  const start = lateFrom(ladder.limit.ms);
  const first = ladder.steps.find((step) => callsPolice(step) && step.at !== undefined);
  const wait = first?.at === undefined ? 0 : first.at.ms - start;
  if (first === undefined || wait <= within) return [];
  return [
    lintFinding("police-too-late", "Shorten the steps before the police, or the school's limit is missed.", {
      step: first.id,
      minutes: (wait - within) / MINUTE,
    }),
  ];
}

function callsPolice({ doneBy, choices }: PlanLadderStep): boolean {
  return [...doneBy, ...choices.flatMap((choice) => choice.doneBy)].some(({ event }) => event === "police-called");
}
