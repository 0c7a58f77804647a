import type { UsedLetters } from "./glyphCodes.js";

/** The advances of codes that follow one another, each list with the code of the first before it (ISO 32000-1, 9.7.4.3). */
export function listedWidths(used: UsedLetters): readonly (number | readonly number[])[] {
  const widths: (number | number[])[] = [];
  let next = -1;
  for (const [code, { advance }] of used) {
    const list = widths.at(-1);
    if (code === next && typeof list === "object") list.push(rounded(advance));
    else widths.push(code, [rounded(advance)]);
    next = code + 1;
  }
  return widths;
}

/** The advance of every code from the first that is used to the last: 0 for those between that are not. */
export function everyWidth(used: UsedLetters): readonly number[] {
  const [[first] = [0]] = used;
  const widths: number[] = [];
  for (const [code, { advance }] of used) {
    while (widths.length < code - first) widths.push(0);
    widths.push(rounded(advance));
  }
  return widths;
}

function rounded(advance: number): number {
  return Math.round(advance * 100) / 100;
}
