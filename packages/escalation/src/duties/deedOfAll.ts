import { visitorOf } from "@home-visits/core";
import type { Sign } from "../ladder/Sign.js";

/**
 * The event by which the last of several visitors has done a duty, and those who have not. An event is about the visitors whom it names, or
 * by whom it is; one that names nobody is about all.
 */
export function deedOfAll(
  visitors: readonly string[],
  deeds: readonly Sign[],
): { readonly deed: Sign | undefined; readonly missing: readonly string[] } {
  let missing = visitors;
  for (const deed of deeds) {
    const named = namedIn(deed);
    missing = named.length === 0 ? [] : missing.filter((id) => !named.includes(id));
    if (missing.length === 0) return { deed, missing };
  }
  return { deed: undefined, missing };
}

function namedIn({ fields }: Sign): readonly unknown[] {
  const { about, by } = fields;
  const doer = typeof by === "string" ? visitorOf(by) : undefined;
  const list: readonly unknown[] = Array.isArray(about) ? about : [];
  return doer === undefined ? list : [...list, doer];
}
