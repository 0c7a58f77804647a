import { customIssue } from "../parsed/customIssue.js";

export type FoundIssue = ReturnType<typeof customIssue>;

/** What a reference may lead to, and the code of one that leads nowhere. */
export type ReferenceCode = "visitor-not-found" | "vehicle-not-found" | "pupil-not-found" | "adult-not-found" | "event-not-found";

/** An id that should be found elsewhere in the record, and where it stands. */
export type Reference = readonly [id: string | undefined, path: readonly PropertyKey[]];

type WithId = { readonly id?: string | undefined };

/** The ids of a list that may be missing. */
export const idsOf = (list: readonly WithId[] = []): ReadonlySet<string> => new Set(list.flatMap(({ id }) => id ?? []));

/** Ids that stand twice in one list. */
export function repeatedIds(list: readonly WithId[] = [], path: readonly PropertyKey[]): FoundIssue[] {
  const seen = new Set<string>();
  const found: FoundIssue[] = [];
  for (const [index, { id }] of list.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) found.push(customIssue("duplicate-id", [...path, index, "id"]));
    seen.add(id);
  }
  return found;
}

/** References that lead nowhere. */
export const unresolved = (known: ReadonlySet<string>, code: ReferenceCode, references: readonly Reference[]): FoundIssue[] =>
  references.flatMap(([id, path]) => (id === undefined || known.has(id) ? [] : [customIssue(code, path)]));
