import type { Tag } from "../document/tag.js";
import { sheetOf } from "../prints/paper.js";
import { plainRow } from "../prints/plainRow.js";
import type { RowTags } from "../prints/rowTags.js";
import { section, type Section } from "../prints/section.js";
import { tableRow } from "../prints/tableRow.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent } from "../typeset/row.js";
import type { TypeScale } from "../typeset/typeScale.js";

/** What something is called, and what it is: a line for a pen where nobody knows yet. */
export type Fact = readonly [label: string, text: string | undefined];

/** A fact over the whole width, or two short ones side by side. */
export type FactRow = readonly Fact[];

/** How a table of facts is set. */
type FactsSetting = {
  readonly title: string;
  readonly sheet: Tag;
  readonly scale: TypeScale;
  readonly width: number;
  /** That of a heading, where this is left out. */
  readonly titleSize?: number;
  /** Puts short facts side by side, two in a row, with less white. */
  readonly compact?: boolean;
};

/** The part of the width, in hundredths, that the name of a fact takes: on a page on its side a long name stands on one line. */
const shares = { portrait: 21, landscape: 29 } as const;

/** Facts as a table under a title, each beside its name. */
export function factsSection(facts: readonly FactRow[], setting: FactsSetting): Section {
  const { compact = false, title, sheet, scale, titleSize = scale.heading, width } = setting;
  const heading: Tag = { type: "H2", parent: sheet };
  const table: Tag = { type: "Table", parent: sheet };
  const name = width > sheetOf("portrait").width ? shares.landscape : shares.portrait;
  const columns = columnPlaces([name, 50 - name, name, 50 - name], width);
  const rows = (compact ? paired(facts) : facts).map((row) => {
    const alone = row.length === 1;
    const tags = factTags(table, row);
    const [first = { x: 0, width }] = columns;
    const places = alone ? [first, { x: first.width, width: width - first.width }] : columns;
    const contents = row.flat().map((text, index): CellContent[] => {
      if (text === undefined) return [{ kind: "pen", lines: 1, pitch: compact ? scale.body * 1.3 : scale.pen }];
      return [{ kind: "text", text, size: scale.body, bold: index % 2 === 0, tag: tags.cells[index] ?? table }];
    });
    return tableRow(tags, places, contents, { padding: compact ? 0.7 : 2.5, sides: 2.5 });
  });
  return section(rows, {
    title: plainRow(title, heading, width, { size: titleSize, bold: true, padding: compact ? 2 : 3 }),
  });
}

/** So many letters stand on a line of a column at the least size. */
const lineLetters = 31;

const isShort = ([fact, ...others]: FactRow): boolean =>
  others.length === 0 && (fact?.[1]?.split("\n") ?? []).every(({ length }) => length <= lineLetters);

/** The facts in their order, two short ones after each other in one row. */
function paired(facts: readonly FactRow[]): readonly FactRow[] {
  const rows: FactRow[] = [];
  let open = false; // the last row has room for another
  for (const row of facts) {
    const last = rows.at(-1);
    const joins: boolean = open && isShort(row);
    if (joins && last !== undefined) rows.splice(-1, 1, [...last, ...row]);
    else rows.push(row);
    open = !joins && isShort(row);
  }
  return rows;
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
