import { answerText, type FormRow, type LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { CellContent, Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { rowAnswers, rowsFieldById } from "./fieldById.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow } from "./tableRow.js";
import { headerTags, rowTags } from "./rowTags.js";

type Slots = Extract<LayoutBlock, { block: "table" }>;

/**
 * One column for each entry, such as the five reviews of a risk assessment. Entries beyond the last slot stand in a further
 * line, without a heading that the form does not have.
 */
export function slotsSection(block: Slots, setting: SheetSetting): Section {
  const { data, form, scale, sheet, width } = setting;
  const labels = block.slotLabels ?? [];
  const field = rowsFieldById(form.definition, block.field);
  const table: Tag = { type: "Table", parent: sheet };
  const places = columnPlaces(block.widths, width);
  const heads = headerTags(table, labels.length);
  const entries = setting.print === "blank" ? [] : rowAnswers(data, block.field);
  const slots = Math.max(1, labels.length);
  const lines = Math.max(1, Math.ceil(entries.length / slots));
  const entryRow = (line: number): Row => {
    const tags = rowTags(table, labels.length, false);
    const contents = tags.cells.map((tag, index): CellContent[] => {
      const label = { kind: "text" as const, text: field.label, size: scale.dense, tag };
      const entry = entries[line * labels.length + index];
      if (setting.print === "fillable") {
        const row = { field: field.id, index: line * slots + index };
        const place = { answers: entry ?? {}, size: scale.dense, tag, row };
        return [label, ...field.columns.flatMap((column) => answerContents(column, place, setting))];
      }
      return [
        label,
        { kind: "text", text: entry === undefined ? "" : slotText(entry), size: scale.dense, bold: true, tag },
      ];
    });
    return tableRow(tags, places, contents, { padding: 3, minHeight: scale.pen * 1.8 });
  };
  const slotText = (entry: FormRow): string =>
    field.columns
      .flatMap(
        (column) =>
          answerText(column, entry, { matrix: setting.matrix, wording: form.wording, zone: setting.zone }) ?? [],
      )
      .join(", ");
  const header = tableRow(
    heads,
    places,
    labels.map((text, index) => [
      { kind: "text", text, size: scale.dense, bold: true, tag: heads.cells[index] ?? table },
    ]),
    { padding: 3, shaded: true },
  );
  return section(
    Array.from({ length: lines }, (_, line) => entryRow(line)),
    { header: [header], together: true },
  );
}
