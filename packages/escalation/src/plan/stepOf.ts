import type { Timer } from "@home-visits/core";
import { outOfHoursActor, resolveActor, type ActorContext } from "../school/resolveActor.js";
import { sayFilled, takersOf, type ResolvedSettings } from "@home-visits/core/timers";
import type { PlanStep } from "./EscalationPlan.js";

type Said = Pick<Timer, "id" | "action" | "says" | "strength" | "cites" | "actor" | "to" | "forbids" | "doneBy">;

/** What a timer and a step of a ladder say alike, with the people who hold its roles and the numbers of the school. */
export function stepOf(
  said: Said,
  context: ActorContext,
  settings: ResolvedSettings,
): Omit<PlanStep, "part" | "origin"> {
  return {
    id: said.id,
    action: said.action,
    says: sayFilled(said.says, settings),
    strength: said.strength,
    cites: said.cites,
    actor: resolveActor(said.actor, context),
    outOfHours: outOfHoursActor(said.actor, context),
    to: said.to === undefined ? undefined : resolveActor(said.to, context),
    forbids: said.forbids ?? [],
    takenBy: takersOf(said.actor, context),
    doneBy: said.doneBy,
  };
}
