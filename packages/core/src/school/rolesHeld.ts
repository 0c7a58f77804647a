import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { School } from "./schoolSchema.js";

type Roles = School["roles"];

const known = new WeakMap<Roles, ReadonlySet<string>>();

/**
 * The roles that a school's file gives to somebody who is not on the visit: only they speak for the school, and are outside it. `undefined`
 * where no such file is at hand: then every role of a school does.
 */
export function rolesHeld(
  school: Pick<Partial<School>, "roles">,
  visitors: readonly { readonly id: string }[],
): ReadonlySet<string> | undefined {
  checkArgument("rolesHeld", "school", school, expected.object);
  checkArgument("rolesHeld", "visitors", visitors, expected.list);
  const { roles } = school;
  if (roles === undefined) return undefined;
  const held = allHeld(roles);
  const out = [...held].filter((role) => roles[role]?.every((holder) => visitors.some(({ id }) => id === holder)));
  return out.length === 0 ? held : new Set([...held].filter((role) => !out.includes(role)));
}

function allHeld(roles: Roles): ReadonlySet<string> {
  const held =
    known.get(roles) ?? new Set(Object.entries(roles).flatMap(([role, holders]) => (holders.length > 0 ? [role] : [])));
  if (Object.isFrozen(roles)) known.set(roles, held);
  return held;
}
