import { customIssue, type CustomIssue } from "../parsed/customIssue.js";
import type { WithId } from "./idsOf.js";

/** Ids that stand twice in one list. */
export function repeatedIds(list: readonly WithId[] = [], path: readonly PropertyKey[]): CustomIssue[] {
  const seen = new Set<string>();
  const found: CustomIssue[] = [];
  for (const [index, { id }] of list.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) found.push(customIssue("duplicate-id", [...path, index, "id"]));
    seen.add(id);
  }
  return found;
}
