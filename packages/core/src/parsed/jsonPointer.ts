import { checkArgument } from "./checkArgument.js";
import { expected } from "./expected.js";

/** Names that a schema may have: short and plain. Anything else in a path could be somebody's data, so the pointer stops before it. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_-]{0,31}$/;

/** The id of a setting, a word of a policy's own and never of a record: `visitors.entering`. */
const SETTING = /^[a-z][A-Za-z0-9.-]{0,79}$/;

/** A JSON Pointer for a path, cut short before the first part that is not an index, a short plain name or the id of one of a document's settings. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  checkArgument("jsonPointer", "path", path, expected.list);
  let pointer = "";
  for (const [place, part] of path.entries()) {
    const name = place === 1 && path[0] === "settings" ? SETTING : PLAIN;
    if (typeof part !== "number" && !(typeof part === "string" && (PLAIN.test(part) || name.test(part)))) break;
    pointer += `/${part}`;
  }
  return pointer;
}
