import type { Actor, Policy } from "@home-visits/core";
import { samePerson } from "./samePerson.js";
import type { School } from "./schoolSchema.js";

/** Somebody who acts: a person, or a body such as the office with its number. */
export type ActingPerson = {
  readonly name: string;
  readonly id?: string | undefined;
  readonly number?: string | undefined;
};

/**
 * The actor of a step: the titles the policy gives, and the people who hold them in the order to try them, substitutes included.
 * `nobody` says why there is none: no one holds the role, or whoever does is out on the visit.
 */
export type ResolvedActor = {
  readonly roles: readonly string[];
  readonly title: string;
  readonly people: readonly ActingPerson[];
  readonly nobody?: "role-not-held" | "on-the-visit";
};

/** Who is who on one visit; `party` holds the roles that the visit itself fills, such as its visitors
 * and its buddy; `resolved` remembers the actors that were worked out already. */
export type ActorContext = {
  readonly policy: Policy;
  readonly school: School;
  readonly party: ReadonlyMap<string, readonly ActingPerson[]>;
  readonly visitors: readonly ActingPerson[];
  readonly resolved: Map<string, ResolvedActor>;
};

/** Turns an actor of the policy into people. Any of several: all of them, in their order; all of several: nobody when one role is empty. */
export function resolveActor(actor: Actor, context: ActorContext): ResolvedActor {
  const key = typeof actor === "string" ? actor : JSON.stringify(actor);
  const known = context.resolved.get(key) ?? workOut(actor, context);
  context.resolved.set(key, known);
  return known;
}

function workOut(actor: Actor, context: ActorContext): ResolvedActor {
  const roles = typeof actor === "string" ? [actor] : "anyOf" in actor ? actor.anyOf : actor.allOf;
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

type Held = { readonly free: readonly ActingPerson[]; readonly out: boolean };

function holders(role: string, context: ActorContext, seen: Set<string>): Held {
  if (seen.has(role)) return { free: [], out: false };
  seen.add(role);
  const known = context.policy.roles.find(({ id }) => id === role);
  const party = context.party.get(role);
  const held = party ?? named(role, context.school);
  const bodies = held.length === 0 && known?.kind === "body" ? [body(known.title, context.school)] : held;
  const isVisitorRole = party !== undefined && party === context.visitors;
  const free = isVisitorRole
    ? bodies
    : bodies.filter((person) => !context.visitors.some((visitor) => samePerson(visitor, person)));
  const substitutes = (known?.substitutes ?? []).map((other) => holders(other, context, seen));
  return { free: [...free, ...substitutes.flatMap((other) => other.free)], out: free.length < bodies.length };
}

function named(role: string, school: School): readonly ActingPerson[] {
  return (school.roles[role] ?? []).flatMap((id) => school.people.filter((person) => person.id === id));
}

function body(title: string, school: School): ActingPerson {
  return school.phone === undefined ? { name: title } : { name: title, number: school.phone };
}

function titleOf(role: string, policy: Policy): string {
  return policy.roles.find(({ id }) => id === role)?.title ?? role;
}

function unique(people: readonly ActingPerson[]): ActingPerson[] {
  return people.filter((person, index) => people.findIndex((other) => samePerson(other, person)) === index);
}
