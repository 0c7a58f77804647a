/** An object of plain data. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether a part of a document is an object. */
export const isNode = (part: unknown): part is Node =>
  typeof part === "object" && part !== null && !Array.isArray(part);

/** The `id` of an entry. */
export const idOf = (part: unknown): unknown => (isNode(part) ? part["id"] : undefined);

/** A part as a list; one that is left out is empty. */
export const listOf = (part: unknown): readonly unknown[] => (Array.isArray(part) ? part : []);
