/** One change of a record: the place, and what stands there afterwards; without a value it is taken out. Past the end of a list it is added. */
export type Edit = { readonly at: string; readonly to?: unknown };

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function edit(root: unknown, { at, to }: Edit): void {
  const keys = at.slice(1).split("/");
  const last = keys.pop() ?? "";
  let holder: unknown = root;
  for (const key of keys) {
    if (!isTree(holder)) return;
    holder = holder[key];
  }
  if (!isTree(holder)) return;
  if (to !== undefined) holder[last] = structuredClone(to);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

/** A copy of a record with some changes, one after the other. */
export function edited(record: object, edits: readonly Edit[]): unknown {
  const copy: unknown = structuredClone(record);
  for (const each of edits) edit(copy, each);
  return copy;
}
