import { frozen, type Policy, type School } from "@home-visits/core";

/**
 * A school of which nothing is known: every role of the policy is held by somebody called by its title. It serves for the clock times
 * of a buddy sheet, which name roles only. It has no calendar, so what hangs on one is assumed and says so.
 */
export function standInSchool({ roles }: Policy): School {
  return frozen({
    name: "The school",
    people: roles.map(({ id, title }) => ({ id, name: title })),
    roles: Object.fromEntries(roles.map(({ id }) => [id, [id]])),
  });
}

/** The school for paper: the name of one that stands in is nobody's, and is printed nowhere. */
export function nameless({ name: _, ...school }: School): Partial<School> {
  return frozen(school);
}
