import { checkArgument, checkHolds, type Expected } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Actor } from "../policy/actorSchema.js";
import { isSchoolBody, schoolBodies } from "../visit/partySchema.js";
import type { Policy } from "../policy/policySchema.js";
import type { School } from "./schoolSchema.js";

/** Who is who: the roles of the policy, and who holds which at the school. */
export type RoleHolding = { readonly policy: Pick<Policy, "roles">; readonly school: Pick<Partial<School>, "roles"> };

const anActor: Expected = {
  is: (value) =>
    typeof value === "string" ||
    (typeof value === "object" && value !== null && ("anyOf" in value || "allOf" in value)),
  give: "a role, or an object with anyOf or allOf",
};

/** The roles that an actor names. */
export function rolesOf(actor: Actor): readonly string[] {
  checkArgument("rolesOf", "actor", actor, anActor);
  return typeof actor === "string" ? [actor] : "anyOf" in actor ? actor.anyOf : actor.allOf;
}

/**
 * The parties whose deed counts as an actor's: the roles the policy names, those who stand in for them or act out of hours, and every other
 * role of the school that only such people hold. A body counts too, because "the school" does not say which of its people acted. `undefined`
 * where the policy leaves it to a body or to the visitors: then anybody's deed counts.
 */
export function takersOf(actor: Actor, holding: RoleHolding): readonly string[] | undefined {
  checkArgument("takersOf", "actor", actor, anActor);
  checkHolds("takersOf", "holding", holding, "policy");
  const { policy, school } = holding;
  checkHolds("takersOf", "policy", policy, "roles");
  checkArgument("takersOf", "school", school, expected.object);
  const isBody = (role: string) =>
    isSchoolBody(role) || policy.roles.some(({ id, kind }) => id === role && kind === "body");
  const named = rolesOf(actor);
  if (named.some((role) => isBody(role) || role === "visitor" || role === "each-visitor")) return undefined;
  const stated = new Set<string>();
  const state = (role: string): void => {
    if (stated.has(role)) return;
    stated.add(role);
    const known = policy.roles.find(({ id }) => id === role);
    for (const other of known?.substitutes ?? []) state(other);
    if (known?.outOfHours !== undefined) for (const other of rolesOf(known.outOfHours)) state(other);
  };
  for (const role of named) state(role);
  const held = school.roles ?? {};
  const people = new Set([...stated].flatMap((role) => held[role] ?? []));
  const others = Object.entries(held).filter(
    ([, holders]) => holders.length > 0 && holders.every((id) => people.has(id)),
  );
  const bodyRoles = policy.roles.flatMap(({ id }) => (isBody(id) ? [id] : []));
  return [...new Set([...stated, ...others.map(([role]) => role), ...schoolBodies, ...bodyRoles])];
}
