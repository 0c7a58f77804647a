import { isFilled, type HeadedSheet } from "./headedSheet.js";

/** A column of a list whose members have numbers, such as “Visitor 3 name”; the lines of an address are one text and have none. */
const NUMBERED = /^(\/(?:visitors|vehicles|household\/(?:contacts|adults|pupils)))\/([0-9]+)\//u;
const NAMED = /^(.+? [0-9]+) /u;

/** A note for each number that is left empty before a filled one, with its rows: all that is filled was read, and nobody moved up. */
export function gapNotes({ columns, rows }: HeadedSheet): readonly string[] {
  const found = new Map<string, number[]>();
  for (const { number, cells } of rows) {
    const filled = columns.flatMap(({ column: { place = "", heading }, index }) => {
      const [, list, count] = isFilled(cells[index]) ? (NUMBERED.exec(place) ?? []) : [];
      return list === undefined ? [] : [{ list, count: Number(count), name: NAMED.exec(heading)?.[1] ?? heading }];
    });
    const gaps = filled.filter(
      ({ list, count }) => count > 0 && !filled.some((one) => one.list === list && one.count === count - 1),
    );
    for (const name of new Set(gaps.map((gap) => gap.name))) found.set(name, [...(found.get(name) ?? []), number]);
  }
  return [...found].map(
    ([name, lines]) =>
      `“${name}” is filled and the one before it is empty in ${lines.length === 1 ? "row" : "rows"} ${lines.join(", ")}. What is filled was read.`,
  );
}
