import { customIssue, type CustomIssue } from "../parsed/customIssue.js";

/** What a reference may lead to, and the code of one that leads nowhere. */
export type ReferenceCode =
  "visitor-not-found" | "vehicle-not-found" | "pupil-not-found" | "adult-not-found" | "event-not-found";

/** An id that should be found elsewhere in the record, and where it stands. */
export type Reference = readonly [id: string | undefined, path: readonly PropertyKey[]];

/** References that lead nowhere. */
export const unresolved = (
  known: ReadonlySet<string>,
  code: ReferenceCode,
  references: readonly Reference[],
): CustomIssue[] =>
  references.flatMap(([id, path]) => (id === undefined || known.has(id) ? [] : [customIssue(code, path)]));
