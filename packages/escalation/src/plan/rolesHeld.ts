import type { School } from "@home-visits/core";

const known = new WeakMap<School, readonly string[]>();

/** The roles that a school's file gives to somebody: only their holders speak for the school. */
export function rolesHeld(school: School): readonly string[] {
  const held =
    known.get(school) ??
    Object.freeze(Object.keys(school.roles).filter((role) => (school.roles[role] ?? []).length > 0));
  known.set(school, held);
  return held;
}
