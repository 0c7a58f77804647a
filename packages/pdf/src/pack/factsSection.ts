import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import type { RowTags } from "../prints/rowTags.js";
import { section, type Section } from "../prints/section.js";
import { tableRow } from "../prints/tableRow.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent } from "../typeset/row.js";
import type { TypeScale } from "../typeset/typeScale.js";

/** What something is called, and what it is. */
export type Fact = readonly [label: string, text: string];

/** A fact over the whole width, or two short ones side by side. */
export type FactRow = readonly Fact[];

/** How a table of facts is set. */
type FactsSetting = {
  readonly title: string;
  readonly sheet: Tag;
  readonly scale: TypeScale;
  readonly width: number;
};

/** Facts as a table under a title, each beside its name. */
export function factsSection(facts: readonly FactRow[], { title, sheet, scale, width }: FactsSetting): Section {
  const heading: Tag = { type: "H2", parent: sheet };
  const table: Tag = { type: "Table", parent: sheet };
  const columns = columnPlaces([21, 29, 21, 29], width);
  const rows = facts.map((row) => {
    const alone = row.length === 1;
    const tags = factTags(table, row);
    const [first = { x: 0, width }] = columns;
    const places = alone ? [first, { x: first.width, width: width - first.width }] : columns;
    const contents = row.flat().map((text, index): CellContent[] => {
      return [{ kind: "text", text, size: scale.body, bold: index % 2 === 0, tag: tags.cells[index] ?? table }];
    });
    return tableRow(tags, places, contents, { padding: 2.5 });
  });
  return section(rows, { title: plainRow(title, heading, width, { size: scale.heading, bold: true }) });
}

/** Every name heads the cell beside it; a fact alone covers the columns of two. */
function factTags(table: Tag, facts: FactRow): RowTags {
  const row: Tag = { type: "TR", parent: table };
  const span = facts.length === 1 ? { span: 3 } : {};
  return {
    row,
    cells: facts.flatMap((): readonly Tag[] => [
      { type: "TH", parent: row, scope: "Row" },
      { type: "TD", parent: row, ...span },
    ]),
  };
}
