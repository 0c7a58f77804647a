import type { ActingPerson } from "./ActingPerson.js";

/** Stands in a plan for people that the plan holds once: its visitors, or its buddy. */
export type Party = "visitors" | "buddy";

/**
 * The actor of a step: the titles the policy gives, and the people who hold them in the order to try them, substitutes included. The
 * visit's own people stand as a {@link Party}; `actingPeople` names them. `nobody` says why there is none: no one holds the role, or
 * whoever does is out on the visit.
 */
export type PlanActor = {
  readonly roles: readonly string[];
  readonly title: string;
  readonly people: readonly (ActingPerson | Party)[];
  readonly nobody?: "role-not-held" | "on-the-visit";
};

/** The actor of a step with everybody named. */
export type ResolvedActor = Omit<PlanActor, "people"> & { readonly people: readonly ActingPerson[] };
