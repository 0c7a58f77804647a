import { checkArgument } from "./checkArgument.js";
import { expected } from "./expected.js";

/**
 * A JSON Pointer for somebody who reads no pointers: `/visitors/1/holds/0` is `visitors 2, holds 1`, counted from one. `""` is `the whole`.
 * @example
 * for (const { path, message } of assessment.issues) console.log(`${placeInWords(path)}: ${message}`);
 */
export function placeInWords(pointer: string): string {
  checkArgument("placeInWords", "pointer", pointer, expected.text);
  const names: string[] = [];
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const before = names.at(-1);
    if (before !== undefined && /^[0-9]{1,9}$/.test(name))
      names[names.length - 1] = `${before} ${String(Number(name) + 1)}`;
    else names.push(name);
  }
  return names.length === 0 ? "the whole" : names.join(", ");
}
