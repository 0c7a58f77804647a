import type { Actor } from "@home-visits/core";
import { holdersOf, outOfHoursActor, resolveActor, rolesOf, type ActorContext } from "./resolveActor.js";
import type { PlanActor } from "./PlanActor.js";
import { samePerson } from "./samePerson.js";

const bodies = ["school", "school-office"];

/**
 * The parties whose deed counts as an actor's: the roles the policy names, those who stand in for them, and every other role of the school
 * that only such people hold. A body counts too, because "the school" does not say which of its people acted. `undefined` where the policy
 * leaves it to a body or to the visitors: then anybody's deed counts.
 */
export function takersOf(actor: Actor, context: ActorContext): readonly string[] | undefined {
  const { policy, school } = context;
  const named = rolesOf(actor);
  const isBody = (role: string) =>
    bodies.includes(role) || policy.roles.some(({ id, kind }) => id === role && kind === "body");
  if (named.some((role) => isBody(role) || role === "visitor" || role === "each-visitor")) return undefined;
  const away = outOfHoursActor(actor, context);
  const actors = [resolveActor(actor, context), ...(away === undefined ? [] : [away])];
  const stated = actors.flatMap(({ roles }) => roles.flatMap((role) => [role, ...substitutesOf(role, context)]));
  const others = Object.keys(school.roles).filter((role) => onlyHeldBy(actors, role, context));
  const bodyRoles = policy.roles.flatMap(({ id }) => (isBody(id) ? [id] : []));
  return [...new Set([...stated, ...others, ...bodies, ...bodyRoles])];
}

function substitutesOf(role: string, { policy }: ActorContext): readonly string[] {
  return policy.roles.find(({ id }) => id === role)?.substitutes ?? [];
}

function onlyHeldBy(actors: readonly PlanActor[], role: string, context: ActorContext): boolean {
  const held = holdersOf(role, context.school);
  const people = actors.flatMap((actor) => actor.people);
  return (
    held.length > 0 &&
    held.every((one) => people.some((person) => typeof person !== "string" && samePerson(person, one)))
  );
}
