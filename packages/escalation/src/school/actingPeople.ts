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
export function actingPeople({ people }: PlanActor, { visitors, buddy }: PlanPeople): readonly ActingPerson[] {
  const named: ActingPerson[] = [];
  for (const person of people) {
    if (person === "visitors") named.push(...visitors);
    else if (person !== "buddy") named.push(person);
    else if (buddy !== undefined) named.push(buddy);
  }
  return named;
}

/** An actor with everybody named; one without a party is handed back as it is. */
export function resolvedActor(actor: PlanActor, plan: PlanPeople): ResolvedActor {
  for (const person of actor.people)
    if (typeof person === "string") return { ...actor, people: actingPeople(actor, plan) };
  return actor as ResolvedActor;
}
