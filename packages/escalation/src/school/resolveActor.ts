import { isSchoolBody, type Actor, type Policy, type School } from "@home-visits/core";
import { rolesOf } from "@home-visits/core/timers";
import type { ActingPerson } from "./ActingPerson.js";
import type { Party, PlanActor } from "./PlanActor.js";
import { samePerson } from "./samePerson.js";

type Person = ActingPerson | Party;

/**
 * Who is who on one visit; `party` holds the roles that the visit itself fills, such as its visitors and its buddy; `out` are those who
 * cannot act because they are on the visit; `resolved` remembers the actors that were worked out already.
 */
export type ActorContext = {
  readonly policy: Policy;
  readonly school: School;
  readonly party: ReadonlyMap<string, readonly Person[]>;
  readonly out: readonly ActingPerson[];
  readonly resolved: Map<string, PlanActor>;
};

/** Turns an actor of the policy into people. Any of several: all of them, in their order; all of several: nobody when one role is empty. */
export function resolveActor(actor: Actor, context: ActorContext): PlanActor {
  const key = typeof actor === "string" ? actor : JSON.stringify(actor);
  const known = context.resolved.get(key) ?? workOut(actor, context);
  context.resolved.set(key, known);
  return known;
}

/** Who acts when the school is closed; `undefined` where no role of the actor has anybody else for those hours. */
export function outOfHoursActor(actor: Actor, context: ActorContext): PlanActor | undefined {
  const variant = (role: string) => context.policy.roles.find(({ id }) => id === role)?.outOfHours;
  const roles = rolesOf(actor);
  if (roles.every((role) => variant(role) === undefined)) return undefined;
  const others = roles.flatMap((role) => rolesOf(variant(role) ?? role));
  return resolveActor(typeof actor !== "string" && "allOf" in actor ? { allOf: others } : { anyOf: others }, context);
}

function workOut(actor: Actor, context: ActorContext): PlanActor {
  const roles = rolesOf(actor);
  const found = roles.map((role) => holders(role, context, new Set()));
  const people = unique(found.flatMap((held) => held.free));
  const empty =
    typeof actor !== "string" && "allOf" in actor ? found.some((held) => held.free.length === 0) : people.length === 0;
  const joiner = typeof actor !== "string" && "allOf" in actor ? " and " : " or ";
  return {
    roles,
    title: roles.map((role) => titleOf(role, context.policy)).join(joiner),
    people,
    ...(empty
      ? { nobody: found.some((held) => held.out) ? ("on-the-visit" as const) : ("role-not-held" as const) }
      : {}),
  };
}

type Held = { readonly free: readonly Person[]; readonly out: boolean };

function holders(role: string, context: ActorContext, seen: Set<string>): Held {
  if (seen.has(role)) return { free: [], out: false };
  seen.add(role);
  const known = context.policy.roles.find(({ id }) => id === role);
  const party = context.party.get(role);
  const held = party ?? holdersOf(role, context.school);
  const isBody = known === undefined ? isSchoolBody(role) : known.kind === "body";
  const bodies = held.length === 0 && isBody ? [body(titleOf(role, context.policy), context.school)] : held;
  const free = party !== undefined && role !== "buddy" ? bodies : bodies.filter((person) => !isOut(person, context));
  const substitutes = (known?.substitutes ?? []).map((other) => holders(other, context, seen));
  return { free: [...free, ...substitutes.flatMap((other) => other.free)], out: free.length < bodies.length };
}

function isOut(person: Person, { out }: ActorContext): boolean {
  return typeof person !== "string" && out.some((visitor) => samePerson(visitor, person));
}

/** The people of a school who hold a role. */
export function holdersOf(role: string, school: School): readonly ActingPerson[] {
  return (school.roles[role] ?? []).flatMap((id) => school.people.filter((person) => person.id === id));
}

function body(title: string, school: School): ActingPerson {
  return school.phone === undefined ? { name: title } : { name: title, number: school.phone };
}

// A role to which the policy gives no title, such as one that every visit has, is called by its word.
function titleOf(role: string, policy: Policy): string {
  const words = role.replaceAll("-", " ");
  return policy.roles.find(({ id }) => id === role)?.title ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function unique(people: readonly Person[]): Person[] {
  return people.filter((person, index) => people.findIndex((other) => isSame(other, person)) === index);
}

function isSame(a: Person, b: Person): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : samePerson(a, b);
}
