import { checkHolds } from "@home-visits/core";
import type { ActingPerson } from "./ActingPerson.js";
import type { PlanActor, ResolvedActor } from "./PlanActor.js";

/** The people whom a plan holds once, for all its steps. */
export type PlanPeople = {
  readonly visitors: readonly (ActingPerson & { readonly id: string })[];
  readonly buddy: ActingPerson | undefined;
};

/** For actors that were worked out with everybody by name, as before there is a plan. */
export const noParty: PlanPeople = { visitors: [], buddy: undefined };

/** The people of an actor by name, in the order to try them. */
export function actingPeople(actor: PlanActor, plan: PlanPeople): readonly ActingPerson[] {
  checkHolds("actingPeople", "actor", actor, "people");
  checkHolds("actingPeople", "plan", plan, "visitors");
  const { people } = actor;
  const { visitors, buddy } = plan;
  if (people.length === 1) {
    if (people[0] === "visitors") return visitors;
    if (people[0] === "buddy") return buddy === undefined ? [] : [buddy];
  }
  const found: ActingPerson[] = [];
  for (const person of people) {
    if (person === "visitors") found.push(...visitors);
    else if (person !== "buddy") found.push(person);
    else if (buddy !== undefined) found.push(buddy);
  }
  return found;
}

/** An actor with everybody named; one without a party is handed back as it is. */
export function resolvedActor(actor: PlanActor, plan: PlanPeople): ResolvedActor {
  const { people } = actor;
  for (let index = 0; index < people.length; index += 1)
    if (typeof people[index] === "string") return named(actor, plan);
  return actor as ResolvedActor;
}

function named(actor: PlanActor, plan: PlanPeople): ResolvedActor {
  const { roles, title, nobody } = actor;
  const people = actingPeople(actor, plan);
  return nobody === undefined ? { roles, title, people } : { roles, title, people, nobody };
}
