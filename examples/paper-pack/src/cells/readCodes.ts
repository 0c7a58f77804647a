import { read, type Cell, type CellReading } from "./Cell.js";
import { readList } from "./readList.js";

/**
 * Several words of the record in one cell, such as `cp; early-help`, with capitals and spaces as people type them: `CP`, `Early help`. Where a
 * word of one's own is good too, only a `known` word is spelt as the record spells it, and any other stays as typed.
 */
export function readCodes(cell: Cell, known?: readonly string[]): CellReading<readonly string[]> {
  const list = readList(cell);
  if (!list.ok) return list;
  if (known === undefined) return read(list.value.flatMap(parted).map(codeOf));
  return read(
    list.value.flatMap((typed) => {
      const codes = parted(typed).map(codeOf);
      return codes.every((code) => known.includes(code)) ? codes : [typed];
    }),
  );
}

/** No word of the record holds a comma or a slash, so people part them by these too. */
const parted = (typed: string): readonly string[] =>
  typed
    .split(/[,/&+]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");

const codeOf = (typed: string): string => typed.toLowerCase().replaceAll(/[\s_-]+/gu, "-");
