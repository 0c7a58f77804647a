import { read, type Cell, type CellReading } from "./Cell.js";
import { readList } from "./readList.js";

/**
 * Several words of the record in one cell, such as `cp; early-help`, with capitals and spaces as people type them: `CP`, `Early help`. Where a
 * word of one's own is good too, only a `known` word is spelt as the record spells it, and any other stays as typed.
 */
export function readCodes(cell: Cell, known?: readonly string[]): CellReading<readonly string[]> {
  const list = readList(cell);
  if (!list.ok) return list;
  return read(
    list.value.map((typed) => {
      const code = typed.toLowerCase().replaceAll(/[\s_-]+/gu, "-");
      return known === undefined || known.includes(code) ? code : typed;
    }),
  );
}
