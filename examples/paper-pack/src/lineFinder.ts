import { scanJson } from "./scanJson.js";

/**
 * Makes a function that says on which line of a JSON text the value of a pointer starts. An entry that is not there has the line
 * of the record that should hold it. The text is read when the first question comes.
 */
export function lineFinder(text: string): (pointer: string) => number {
  let lines: Map<string, number> | undefined;
  const find = (pointer: string): number => {
    lines ??= linesOf(text);
    const line = lines.get(pointer);
    if (line !== undefined) return line;
    return pointer === "" ? 1 : find(pointer.slice(0, pointer.lastIndexOf("/")));
  };
  return find;
}

/** The line of every value. Values come in the order of the text, so each line end is passed once. */
function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const ends = /\r\n|\r|\n/g;
  let line = 1;
  let next = ends.exec(text)?.index ?? text.length;
  scanJson(text, (pointer, offset) => {
    for (; next < offset; line += 1) next = ends.exec(text)?.index ?? text.length;
    lines.set(pointer, line);
  });
  return lines;
}
