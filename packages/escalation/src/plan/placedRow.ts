import { actingPeople } from "../school/actingPeople.js";
import { actorAt } from "./actorAt.js";
import type { EscalationPlan, PlannedMoment, PlanStep } from "./EscalationPlan.js";
import type { TimelineRow } from "./TimelineRow.js";

/** A row with its place in time, `Infinity` where that is not known. */
export type Placed = { readonly ms: number; readonly row: TimelineRow };

/** A step of the plan as a row: who does it then, with the people whom it is addressed to. What nobody can take has no time, and says why. */
export function placedRow(
  step: Pick<PlanStep, "id" | "actor" | "outOfHours" | "says" | "cites" | "origin" | "to">,
  planned: PlannedMoment | undefined,
  plan: EscalationPlan,
  home: string | undefined,
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
    home,
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
