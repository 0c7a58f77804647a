import { fieldTypeOf, relevantFields, type FlatField, type FormRow, type LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent, Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { inBold } from "./inBold.js";
import { leastWidth } from "./leastWidth.js";
import { prominentSize } from "./prominentSize.js";
import { headerTags } from "./rowTags.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow, type Places } from "./tableRow.js";

/** The columns of a table that is set across: `usual` ones once, and `shown` ones for each of `values`. */
export type AcrossTable = {
  readonly across: NonNullable<Extract<LayoutBlock, { block: "table" }>["across"]>;
  readonly columns: readonly FlatField[];
  /** The relative widths of the columns. */
  readonly widths: readonly number[];
  readonly answers: readonly FormRow[];
  /** Ids of columns whose answers stand out. */
  readonly prominent: readonly string[];
  readonly table: Tag;
};

type Parts = AcrossTable & {
  readonly usual: readonly FlatField[];
  readonly shown: readonly FlatField[];
  readonly values: readonly string[];
  readonly setting: SheetSetting;
};

/** A column for long answers keeps this part of the sheet's width at least. */
const roomForLong = 0.3;

const padding = 3;

/**
 * The rows of a table as one for each thing that is alike in several, with a column for each value of `by`: what is due at each home of a round, with
 * the home's own times. A row without a value stands for all of them. Undefined where fewer than two values are told apart, or their columns
 * do not fit.
 */
export function acrossRows(
  given: AcrossTable,
  setting: SheetSetting,
): { readonly header: readonly Row[]; readonly rows: readonly Row[] } | undefined {
  const { across, answers, columns } = given;
  const values = [...new Set(answers.flatMap((row) => valueOf(row, across.by) ?? []))];
  if (values.length < 2) return undefined;
  const shown = columns.filter(({ id }) => across.show.includes(id));
  const usual = columns.filter(({ id }) => id !== across.by && !across.show.includes(id));
  const parts: Parts = { ...given, usual, shown, values, setting };
  const places = placesOf(parts);
  return places && { header: [headOf(parts, places)], rows: alike(parts).map((rows) => rowOf(rows, parts, places)) };
}

const valueOf = (row: FormRow, by: string): string | undefined => (row[by] === undefined ? undefined : String(row[by]));

/**
 * The columns across are alike in width where their heads allow that; else each is as wide as its head, and at last long names in heads break.
 * Undefined where not even the answers fit.
 */
function placesOf({ answers, columns, prominent, setting, shown, usual, values, widths }: Parts): Places | undefined {
  const large = { ...setting, scale: { ...setting.scale, dense: prominentSize(setting.scale) } };
  const isLong = (column: FlatField): boolean => fieldTypeOf(column).long === true;
  const least = usual.map((column) =>
    isLong(column) ? setting.width * roomForLong : leastWidth(column, answers, setting),
  );
  const answered = Math.max(
    ...shown.map((column) =>
      leastWidth({ ...column, label: "" }, answers, prominent.includes(column.id) ? large : setting),
    ),
  );
  const headed = values.map((label) =>
    Math.max(answered, ...shown.map((column) => leastWidth({ ...column, label }, [], setting))),
  );
  const room = setting.width - sumOf(least);
  const tries = [headed.map(() => Math.max(...headed)), headed, headed.map(() => answered)];
  const across = tries.find((each) => sumOf(each) <= room);
  if (across === undefined) return undefined;
  const shareOf = (column: FlatField): number => widths[columns.indexOf(column)] ?? 1;
  const shares = [...usual.map(shareOf), ...across.map((width) => (width / setting.width) * sumOf(widths))];
  return columnPlaces(shares, setting.width, [...least, ...across]);
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

function headOf({ prominent, setting, shown, table, usual, values }: Parts, places: Places): Row {
  const tags = headerTags(table, places.length);
  const { dense: size } = setting.scale;
  // what stands out needs no name beside it: it is a time
  const labels = shown.filter(({ id }) => !prominent.includes(id)).map(({ label }) => label);
  const contents = tags.cells.map((tag, index): readonly CellContent[] => {
    const column = usual[index];
    const text = column?.label ?? values[index - usual.length] ?? "";
    const head: CellContent = { kind: "text", text, size, bold: true, tag };
    return column === undefined
      ? [head, ...labels.map((text) => ({ kind: "text" as const, text, size, tag }))]
      : [head];
  });
  return tableRow(tags, places, contents, { padding, shaded: true });
}

/** Rows that differ in nothing but what stands across, in the order in which they first come. */
function alike({ across: { by }, answers, usual }: Parts): readonly (readonly FormRow[])[] {
  const groups: { readonly key: string; readonly rows: FormRow[] }[] = [];
  for (const row of answers) {
    const value = valueOf(row, by);
    const key = JSON.stringify([value === undefined, ...usual.map(({ id }) => row[id] ?? null)]);
    const free = groups.find((group) => group.key === key && group.rows.every((each) => valueOf(each, by) !== value));
    if (free === undefined) groups.push({ key, rows: [row] });
    else free.rows.push(row);
  }
  return groups.map(({ rows }) => rows);
}

function rowOf(rows: readonly FormRow[], parts: Parts, places: Places): Row {
  const { across, setting, shown, table, usual, values } = parts;
  const [first = {}] = rows;
  const forAll = valueOf(first, across.by) === undefined;
  const row: Tag = { type: "TR", parent: table };
  const cell = (): Tag => ({ type: "TD", parent: row });
  const cells = [...usual.map(cell), ...(forAll ? [{ ...cell(), span: values.length }] : values.map(cell))];
  const contents = cells.map((tag, index): readonly CellContent[] => {
    const column = usual[index];
    if (column !== undefined) return contentsOf([column], first, tag, parts);
    const own = forAll ? first : rows.find((each) => valueOf(each, across.by) === values[index - usual.length]);
    // nobody is to write in the cell of a home at which nothing is due
    return own === undefined
      ? [{ kind: "text", text: "–", size: setting.scale.dense, centred: true, tag }]
      : contentsOf(shown, own, tag, parts);
  });
  return tableRow({ row, cells }, forAll ? joined(places, usual.length) : places, contents, { padding });
}

function contentsOf(columns: readonly FlatField[], answers: FormRow, tag: Tag, parts: Parts): readonly CellContent[] {
  const { prominent, setting } = parts;
  return relevantFields({ fields: columns }, answers).flatMap((column) => {
    if (!prominent.includes(column.id))
      return answerContents(column, { answers, size: setting.scale.dense, tag }, setting);
    return answerContents(column, { answers, size: prominentSize(setting.scale), tag }, setting).map(inBold);
  });
}

/** The first places, and the others as one. */
function joined(places: Places, kept: number): Places {
  const rest = places.slice(kept);
  return [...places.slice(0, kept), { x: rest[0]?.x ?? 0, width: sumOf(rest.map(({ width }) => width)) }];
}
