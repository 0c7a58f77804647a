import type { School } from "./schoolSchema.js";

type Roles = School["roles"];

const known = new WeakMap<Roles, ReadonlySet<string>>();

/**
 * The roles that a school's file gives to somebody: only their holders speak for the school. `undefined` where no such file is at hand: then
 * every role of a school does.
 */
export function rolesHeld({ roles }: Pick<Partial<School>, "roles">): ReadonlySet<string> | undefined {
  if (roles === undefined) return undefined;
  const held =
    known.get(roles) ?? new Set(Object.entries(roles).flatMap(([role, holders]) => (holders.length > 0 ? [role] : [])));
  if (Object.isFrozen(roles)) known.set(roles, held);
  return held;
}
