import { Document } from "@react-pdf/renderer";
import { SheetPages } from "../src/blocks/SheetPages.js";
import { renderDocument } from "../src/document/renderDocument.js";
import type { Tag } from "../src/document/tag.js";
import { section, type Section } from "../src/prints/section.js";
import { sheetOf } from "../src/prints/paper.js";
import { tableRow } from "../src/prints/tableRow.js";
import { headerTags, rowTags } from "../src/prints/rowTags.js";
import type { Row } from "../src/typeset/row.js";
import { columnPlaces } from "../src/typeset/columnPlaces.js";
import type { Fonts } from "../src/fonts/createFonts.js";
import { fonts as shared } from "./sharedFonts.js";

const { width } = sheetOf("portrait");

/** White space of a height. */
export function spaceSection(height: number): Section {
  return section([
    { cells: [{ x: 0, width, contents: [{ kind: "space", height }] }], order: [], padding: 0, framed: false },
  ]);
}

/** A table with a heading, a header row and one row for each list of texts. */
export function tableOf(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): Section {
  const heading: Tag = { type: "H2" };
  const over: Row = {
    cells: [{ x: 0, width, contents: [{ kind: "text", text: title, size: 13, bold: true, tag: heading }] }],
    order: [heading],
    padding: 3,
    framed: false,
  };
  const table: Tag = { type: "Table" };
  const places = columnPlaces(
    heads.map(() => 1),
    width,
  );
  const head = headerTags(table, heads.length);
  const line = (tags: { row: Tag; cells: readonly Tag[] }, texts: readonly string[], shaded: boolean) =>
    tableRow(
      tags,
      places,
      texts.map((text, index) => [{ kind: "text", text, size: 9, tag: tags.cells[index]! }]),
      { padding: 3, shaded },
    );
  return section(
    rows.map((texts) => line(rowTags(table, heads.length, false), texts, false)),
    { header: [over, line(head, heads, true)] },
  );
}

/** Prints sections as one sheet. */
export function printSections(sections: readonly Section[], fonts: Fonts = shared): Promise<Uint8Array> {
  const marks = {
    continued: "Sheet: continuation sheet",
    footer: "Sheet · edition 1 · record v-1",
    margin: 36,
    size: 9,
  };
  return renderDocument(
    <Document title="Sheet">
      <SheetPages orientation="portrait" sections={sections} marks={marks} fonts={fonts} bookmark="Sheet" />
    </Document>,
    { title: "Sheet", date: new Date(0), fonts },
  );
}
