import type { LayoutBlock, ReferenceTable } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent } from "../typeset/row.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow } from "./tableRow.js";
import { headerTags, rowTags } from "./rowTags.js";

/** Scales and keys side by side, for the reader to look things up in. A column with explanations is the widest. */
export function referenceSection(block: Extract<LayoutBlock, { block: "reference" }>, setting: SheetSetting): Section {
  const { scale, sheet, width } = setting;
  const table: Tag = { type: "Table", parent: sheet };
  const places = columnPlaces(block.tables.map(relativeWidth), width);
  const heads = headerTags(table, block.tables.length);
  const titles = block.tables.map(({ title }, index): CellContent[] => [
    { kind: "text", text: title, size: scale.dense, bold: true, tag: heads.cells[index] ?? table },
  ]);
  const longest = Math.max(0, ...block.tables.map(({ lines }) => lines.length));
  const rows = Array.from({ length: longest }, (_, line) => {
    const tags = rowTags(table, block.tables.length, false);
    return tableRow(
      tags,
      places,
      block.tables.map((each, index) => lineContents(each, line, tags.cells[index] ?? table, scale.dense)),
      { padding: 3 },
    );
  });
  return section(rows, { header: [tableRow(heads, places, titles, { padding: 3, shaded: true })], together: true });
}

function relativeWidth({ lines }: ReferenceTable): number {
  return lines.some(({ detail }) => detail !== undefined) ? 2.2 : 1;
}

function lineContents(table: ReferenceTable, line: number, tag: Tag, size: number): CellContent[] {
  const entry = table.lines[line];
  if (entry === undefined) return [];
  const text = entry.key === undefined ? entry.text : `${entry.key}   ${entry.text}`;
  const named: CellContent = { kind: "text", text, size, bold: entry.detail !== undefined, tag };
  return entry.detail === undefined ? [named] : [named, { kind: "text", text: entry.detail, size, tag }];
}
