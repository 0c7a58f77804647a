import type { LayoutBlock, ReferenceLine, ReferenceTable } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces, type Place } from "../typeset/columnPlaces.js";
import { measureWord } from "../typeset/measureWord.js";
import type { CellContent } from "../typeset/row.js";
import { headerTags, rowTags } from "./rowTags.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow } from "./tableRow.js";

const padding = 3;
/** White between two lines of a list, as a part of the letters' size: tips are read one by one, a scale as a whole. */
const between = { tips: 0.55, scale: 0.2 } as const;

/**
 * Scales and keys side by side, each a list of its own for the reader to look things up in: what stands at the same height in two
 * of them has nothing to do with each other.
 */
export function referenceSection(block: Extract<LayoutBlock, { block: "reference" }>, setting: SheetSetting): Section {
  const { form, scale, sheet } = setting;
  // Beside a dense table a scale is as dense; on a card of its own it is there to be read.
  const size = form.definition.layout.blocks.some(({ block: kind }) => kind === "table") ? scale.dense : scale.body;
  const table: Tag = { type: "Table", parent: sheet };
  const places = listPlaces(block.tables, size, setting);
  const heads = headerTags(table, block.tables.length);
  const titles = block.tables.map(({ title }, index): CellContent[] => [
    { kind: "text", text: title, size, bold: true, tag: heads.cells[index] ?? table },
  ]);
  const tags = rowTags(table, block.tables.length, false);
  const white = size * (size === scale.dense ? between.scale : between.tips);
  const lists = block.tables.map(({ lines }, index) =>
    lines.flatMap((line) => [
      ...lineContents(line, tags.cells[index] ?? table, size),
      { kind: "space" as const, height: white },
    ]),
  );
  return section([tableRow(tags, places, lists, { padding })], {
    header: [tableRow(heads, places, titles, { padding, shaded: true })],
    together: true,
  });
}

/** Lists with explanations get the room that those without leave: a short line is not broken. */
function listPlaces(tables: readonly ReferenceTable[], size: number, { fonts, width }: SheetSetting): readonly Place[] {
  const explained = tables.map(({ lines }) => lines.some(({ detail }) => detail !== undefined));
  if (!explained.includes(true))
    return columnPlaces(
      tables.map(() => 1),
      width,
    );
  const least = tables.map(({ lines }) =>
    Math.max(...lines.map((line) => measureWord(lineText(line), true, fonts).advance * size + 2 * padding + 1)),
  );
  return columnPlaces(
    explained.map((each) => (each ? width : 1)),
    width,
    least,
  );
}

function lineText({ key, text }: ReferenceLine): string {
  return key === undefined ? text : `${key}   ${text}`;
}

function lineContents(line: ReferenceLine, cell: Tag, size: number): CellContent[] {
  const tag: Tag = { type: "P", parent: cell };
  const { detail } = line;
  return [
    { kind: "text", text: lineText(line), size, bold: detail !== undefined, tag },
    ...(detail === undefined ? [] : [{ kind: "text" as const, text: detail, size, tag: { ...tag } }]),
  ];
}
