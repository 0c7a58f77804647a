import { lineAndColumn } from "./lineAndColumn.js";
import { scanJson } from "./scanJson.js";

/**
 * Makes a function that says on which line of a JSON text the value of a pointer starts. An entry that is not there has the line
 * of the record that should hold it. The text is read when the first question comes.
 */
export function lineFinder(text: string): (pointer: string) => number {
  let offsets: Map<string, number> | undefined;
  const find = (pointer: string): number => {
    offsets ??= offsetsOf(text);
    const offset = offsets.get(pointer);
    if (offset !== undefined) return lineAndColumn(text, offset).line;
    return pointer === "" ? 1 : find(pointer.slice(0, pointer.lastIndexOf("/")));
  };
  return find;
}

function offsetsOf(text: string): Map<string, number> {
  const offsets = new Map<string, number>();
  scanJson(text, (pointer, offset) => offsets.set(pointer, offset));
  return offsets;
}
