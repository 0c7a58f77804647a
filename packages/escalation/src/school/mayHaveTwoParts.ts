import type { Visit, School } from "@home-visits/core";
import { nameAsWritten } from "@home-visits/core/timers";

type Known = { readonly ids: ReadonlySet<string>; readonly names: ReadonlySet<string> };
const known = new WeakMap<School, Known>();

/**
 * Whether somebody of a visit may also act for the school, or its buddy may be one of its visitors. It errs towards yes: two people of one
 * name are looked at more closely when the actors are worked out.
 */
export function mayHaveTwoParts({ visitors, buddy }: Visit, school: School): boolean {
  const { ids, names } = known.get(school) ?? remember(school);
  const watcher = buddy === undefined ? undefined : nameAsWritten(buddy.name);
  if (watcher !== undefined && (buddy?.visitor !== undefined || names.has(watcher))) return true;
  for (const { id, name } of visitors) {
    const visitor = nameAsWritten(name);
    if (ids.has(id) || names.has(visitor) || visitor === watcher) return true;
  }
  return false;
}

function remember(school: School): Known {
  const found = {
    ids: new Set(school.people.map(({ id }) => id)),
    names: new Set(school.people.map(({ name }) => nameAsWritten(name))),
  };
  known.set(school, found);
  return found;
}
