/** Names that a schema may have: short and plain. Anything else in a path could be somebody's data, so the pointer stops before it. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_-]{0,31}$/;

/** A JSON Pointer for a path, cut short before the first part that is not an index or a short plain name. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  let pointer = "";
  for (const part of path) {
    if (typeof part !== "number" && !(typeof part === "string" && PLAIN.test(part))) break;
    pointer += `/${part}`;
  }
  return pointer;
}
