import type { ActingPerson } from "../school/ActingPerson.js";
import { actingPeople } from "../school/actingPeople.js";
import type { EscalationPlan, PlanLadderStep, PlannedMoment, PlanStep } from "./EscalationPlan.js";
import { actorAt } from "./actorAt.js";
import { plannedMoment } from "./plannedMoment.js";
import type { PlanOrigin } from "./planOrigin.js";

/**
 * One line of the buddy's sheet. `time` is the clock on the school's wall and `at` the instant, both missing where the time follows from
 * what happens; `who` is a title, never a name; `tell` are the people to whom the step is addressed, in the order to try them.
 */
export type TimelineRow = {
  readonly time: string | undefined;
  readonly at: string | undefined;
  readonly who: string;
  readonly action: string;
  readonly step: string;
  readonly tell: readonly ActingPerson[];
  readonly cites: readonly string[];
  readonly origin: PlanOrigin;
};

/**
 * The plan as rows for paper, in the order of the clock: the legs of the journey, then what happens when nobody is heard of. A step with
 * several attempts has a row for each, and each thing that a step leaves to choose has its own under it.
 *
 * What has no clock time comes last, without one: a sheet from which a step is missing would be worse than a step without a time. So do a
 * step that nobody at the school can take, and a policy's silence about overdue staff.
 */
export function timelineRows(plan: EscalationPlan): TimelineRow[] {
  const { ladder, timers } = plan;
  const legs = timers.filter(({ part, timer }) => part === "leg" && timer.when === undefined);
  const placed = [
    ...legs.map((leg) => placedRow(leg, leg.from, plan)),
    ...(ladder.status === "none" ? [] : ladder.steps.flatMap((step) => rungRows(step, plan))),
  ];
  const timed = placed.filter(({ ms }) => ms !== Infinity).sort((a, b) => a.ms - b.ms);
  const untimed = placed.filter(({ ms }) => ms === Infinity);
  return [...[...timed, ...untimed].map(({ row }) => row), ...(ladder.status === "none" ? [silence(ladder)] : [])];
}

type Placed = { readonly ms: number; readonly row: TimelineRow };

function rungRows(step: PlanLadderStep, plan: EscalationPlan): Placed[] {
  const at = actorAt(step, step.at?.ms ?? Infinity, plan.calendar).nobody === undefined ? step.at : undefined;
  const attempts = at === undefined ? 1 : Math.max(1, step.attempts);
  return [
    ...Array.from({ length: attempts }, (_, attempt) =>
      placedRow(
        step,
        at === undefined ? undefined : plannedMoment(at.ms + attempt * step.spacing, plan.zone),
        plan,
        attempt > 0 ? `Attempt ${attempt + 1}. ` : "",
      ),
    ),
    ...step.choices.map((choice) => placedRow({ ...step, ...choice, to: undefined }, at, plan, "If needed: ")),
  ];
}

function placedRow(
  step: Pick<PlanStep, "id" | "actor" | "outOfHours" | "says" | "cites" | "origin" | "to">,
  planned: PlannedMoment | undefined,
  plan: EscalationPlan,
  before = "",
): Placed {
  const actor = actorAt(step, planned?.ms ?? Infinity, plan.calendar);
  const moment = actor.nobody === undefined ? planned : undefined;
  const row = {
    time: moment?.clock,
    at: moment?.instant,
    who: actor.title,
    action: `${before}${step.says}${before === "" ? whyNobody[actor.nobody ?? "somebody"] : ""}`,
    step: step.id,
    tell: step.to === undefined ? [] : actingPeople(step.to, plan),
    cites: step.cites,
    origin: step.origin,
  };
  return { ms: moment?.ms ?? Infinity, row };
}

const whyNobody = {
  somebody: "",
  "role-not-held": " (Nobody at the school holds this role.)",
  "on-the-visit": " (Whoever holds this role is out on the visit.)",
};

function silence({ says, cites }: Extract<EscalationPlan["ladder"], { status: "none" }>): TimelineRow {
  return {
    time: undefined,
    at: undefined,
    who: "Not stated",
    action: says,
    step: "no-ladder",
    tell: [],
    cites,
    origin: "open",
  };
}
