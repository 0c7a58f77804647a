import type { LayoutBlock, ReferenceLine, ReferenceTable } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import { measureLabel } from "../typeset/measureLabel.js";
import type { CellContent, Row } from "../typeset/row.js";
import { plainRow } from "./plainRow.js";
import { headerTags, rowTags } from "./rowTags.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow } from "./tableRow.js";

/** How lists are set: `between` is the white between two lines, as a part of the letters' size. */
type ListLook = { readonly size: number; readonly padding: number; readonly between: number };

/** How a line is set: `compact` with its explanation beside it. */
type LineLook = { readonly compact: boolean; readonly size: number };

/** A list of sentences is no narrower than this, as a multiple of the letters' size: lines of two words nobody reads. */
const narrowest = 10.5;

/**
 * Scales and keys side by side, each a list of its own for the reader to look things up in: what stands at the same height in two
 * of them has nothing to do with each other. Lists that would be too narrow in one line stand in two or more.
 */
export function referenceSections(
  { tables, title }: Extract<LayoutBlock, { block: "reference" }>,
  setting: SheetSetting,
): readonly Section[] {
  const look = listLook(setting);
  const least = leastWidths(tables, look, setting);
  const fit = least.reduce((sum, each) => sum + each, 0) <= setting.width;
  const most = fit ? tables.length : Math.floor(setting.width / Math.max(...least));
  const lines = Math.ceil(tables.length / most);
  const perLine = Math.ceil(tables.length / lines);
  return Array.from({ length: lines }, (_, line) => {
    const [from, to] = [line * perLine, (line + 1) * perLine];
    const lists = listsSection(tables.slice(from, to), least.slice(from, to), look, setting);
    return line > 0 || title === undefined ? lists : { ...lists, title: titleRow(title, setting) };
  });
}

/** Beside a dense table a scale is as dense, to be seen as a whole; on a card of its own it is there to be read, tip by tip. */
function listLook({ form, scale }: SheetSetting): ListLook {
  const dense = form.definition.layout.blocks.some(({ block }) => block === "table");
  return dense ? { size: scale.dense, padding: 3, between: 0.2 } : { size: scale.body, padding: 5, between: 0.55 };
}

/** The white between two lines where a page has to hold more: sentences stay apart, a scale has its lines one under the other. */
const closer = (tables: readonly ReferenceTable[], between: number): number =>
  tables.some(isExplained) ? 0 : between / 3;

function titleRow(title: string, { scale, sheet, width }: SheetSetting): Row {
  const tag: Tag = { type: "H2", parent: sheet };
  return plainRow(title, tag, width, { size: scale.heading, bold: true });
}

function listsSection(
  tables: readonly ReferenceTable[],
  least: readonly number[],
  { between, padding, size }: ListLook,
  { sheet, white, width }: SheetSetting,
): Section {
  const compact = white !== undefined;
  const table: Tag = { type: "Table", parent: sheet };
  // Lists with explanations get the room that those without leave: a short line is not broken. Sentences share it by how many they are.
  const shares = tables.map((each) => {
    if (tables.some(isExplained)) return isExplained(each) ? width : 1;
    return each.lines.reduce((sum, { text }) => sum + text.length, 0);
  });
  const places = columnPlaces(shares, width, least);
  const heads = headerTags(table, tables.length);
  const titles = tables.map(({ title }, index): CellContent[] => [
    { kind: "text", text: title, size, bold: true, tag: heads.cells[index] ?? table },
  ]);
  const tags = rowTags(table, tables.length, false);
  const lists = tables.map(({ lines }, index) =>
    lines.flatMap((line) => [
      ...lineContents(line, tags.cells[index] ?? table, { compact, size }),
      { kind: "space" as const, height: size * (compact ? closer(tables, between) : between) },
    ]),
  );
  return section([tableRow(tags, places, lists, { padding })], {
    header: [tableRow(heads, places, titles, { padding, shaded: true })],
    together: true,
  });
}

/** Beside explanations a list is as wide as its longest line; a list of sentences has to be read in columns of some width. */
function leastWidths(
  tables: readonly ReferenceTable[],
  { padding, size }: ListLook,
  { fonts, width }: SheetSetting,
): readonly number[] {
  if (!tables.some(isExplained)) return tables.map(() => Math.min(width, narrowest * size));
  const lineWidth = (line: ReferenceLine): number => measureLabel(lineText(line), true, fonts) * size;
  return tables.map(({ lines }) => Math.min(width, Math.max(0, ...lines.map(lineWidth)) + 2 * padding + 1));
}

function isExplained({ lines }: ReferenceTable): boolean {
  return lines.some(({ detail }) => detail !== undefined);
}

function lineText({ key, text }: ReferenceLine): string {
  return key === undefined ? text : `${key}   ${text}`;
}

function lineContents(line: ReferenceLine, cell: Tag, { compact, size }: LineLook): CellContent[] {
  const tag: Tag = { type: "P", parent: cell };
  const { detail } = line;
  if (compact && detail !== undefined) return [{ kind: "text", text: `${lineText(line)}: ${detail}`, size, tag }];
  return [
    { kind: "text", text: lineText(line), size, bold: detail !== undefined, tag },
    ...(detail === undefined ? [] : [{ kind: "text" as const, text: detail, size, tag: { ...tag } }]),
  ];
}
