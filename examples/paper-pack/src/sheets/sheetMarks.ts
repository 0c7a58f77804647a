import { holdsStruckLetters, type CellLooks } from "./cellLooks.js";
import type { Spoilt } from "./Sheet.js";

/**
 * What the XML of a sheet says beside its values: rows, columns and filled cells that are not shown, and cells that cannot be read, by row. Rows
 * count from 1, columns from 0.
 */
export type SheetMarks = {
  readonly hidden: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly unseen: ReadonlyMap<number, readonly number[]>;
  readonly spoilt: ReadonlyMap<number, ReadonlyMap<number, Spoilt>>;
};

/** Cells of merged ranges that are looked at: a whole column that is merged says no more than its start. */
const MOST_MERGED = 100_000;
/** Columns of the widest sheet. */
const MOST_COLUMNS = 16_384;

const TAG = /<(?:[a-z][a-z0-9]*:)?(row|col|c|mergeCell)(?=[\s/>])([^<>]*)>/giu;
const FORMULA = /<(?:[a-z][a-z0-9]*:)?f[\s/>]/iu;
const FILLED = /<(?:[a-z][a-z0-9]*:)?(?:v|t)(?:\s[^<>]*)?>[^<]/iu;
const VALUE = /<(?:[a-z][a-z0-9]*:)?v>([0-9]+)</iu;
const RESULT = /<(?:[a-z][a-z0-9]*:)?v>[^<]/iu;

/** Reads the marks of a sheet. A result that is an empty text is one. */
export function sheetMarks(xml: string, looks: CellLooks): SheetMarks {
  const hidden = new Set<number>();
  const hiddenColumns = new Set<number>();
  const unseen = new Map<number, number[]>();
  const spoilt = new Map<number, Map<number, Spoilt>>();
  const mark = (row: number, column: number, why: Spoilt): void => {
    const cells = spoilt.get(row) ?? new Map<number, Spoilt>();
    spoilt.set(row, cells.set(column, cells.get(column) ?? why));
  };
  let [row, column, merged] = [0, -1, 0];
  for (const { name, attributes, inside } of tagsOf(xml)) {
    if (name === "row") {
      row = Number(attribute(attributes, "r") ?? row + 1);
      column = -1;
      if (isHidden(attributes)) hidden.add(row);
    } else if (name === "col") {
      const last = Math.min(Number(attribute(attributes, "max") ?? 0), MOST_COLUMNS);
      if (isHidden(attributes))
        for (let count = Number(attribute(attributes, "min") ?? last + 1); count <= last; count += 1)
          hiddenColumns.add(count - 1);
    } else if (name === "c") {
      column = cellAt(attribute(attributes, "r"))?.column ?? column + 1;
      const type = attribute(attributes, "t");
      const style = Number(attribute(attributes, "s") ?? 0);
      if (type === "e") mark(row, column, "error");
      else if (type !== "str" && FORMULA.test(inside) && !RESULT.test(inside)) mark(row, column, "no-result");
      if (!FILLED.test(inside)) continue;
      if (looks.struckStyles.has(style) || holdsStruck(type, inside, looks)) mark(row, column, "struck");
      if (looks.unseenStyles.has(style)) unseen.set(row, [...(unseen.get(row) ?? []), column]);
    } else {
      const [first, last] = (attribute(attributes, "ref") ?? "").split(":").map(cellAt);
      if (first === undefined || last === undefined) continue;
      for (let down = first.row; down <= last.row && merged < MOST_MERGED; down += 1)
        for (let right = first.column; right <= last.column && merged < MOST_MERGED; right += 1, merged += 1)
          if (down !== first.row || right !== first.column) mark(down, right, "merged");
    }
  }
  return { hidden, hiddenColumns, unseen, spoilt };
}

/** Not shown: hidden by hand, by a filter or within a closed group; or drawn down to nothing. */
const isHidden = (attributes: string): boolean =>
  /^(?:1|true)$/u.test(attribute(attributes, "hidden") ?? "") ||
  [attribute(attributes, "ht"), attribute(attributes, "width")].some(
    (size) => size !== undefined && Number(size) === 0,
  );

/** Whether a part of a cell's text is struck through: one of the file's shared texts, or one of its own. */
function holdsStruck(type: string | undefined, inside: string, { struckTexts }: CellLooks): boolean {
  return type === "s" ? struckTexts.has(Number(VALUE.exec(inside)?.[1] ?? -1)) : holdsStruckLetters(inside);
}

type SheetTag = { readonly name: string; readonly attributes: string; readonly inside: string };

/** One tag after another, with what stands before the next: a sheet of many cells is not held twice. */
function* tagsOf(xml: string): Generator<SheetTag> {
  let before: { readonly name: string; readonly attributes: string; readonly end: number } | undefined;
  for (const { 0: whole, 1: name = "", 2: attributes = "", index } of xml.matchAll(TAG)) {
    if (before !== undefined) yield { ...before, inside: xml.slice(before.end, index) };
    before = { name, attributes, end: index + whole.length };
  }
  if (before !== undefined) yield { ...before, inside: xml.slice(before.end) };
}

const ATTRIBUTE = /(?<=^|\s)([A-Za-z:]{1,40})=(?:"([^"]*)"|'([^']*)')/gu;

function attribute(attributes: string, wanted: string): string | undefined {
  for (const [, name, quoted, single] of attributes.matchAll(ATTRIBUTE)) if (name === wanted) return quoted ?? single;
  return undefined;
}

/** The place of a cell such as AB12: rows count from 1, columns from 0. */
function cellAt(name: string | undefined): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^([A-Z]{1,3})([0-9]{1,7})$/u.exec(name ?? "") ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}
