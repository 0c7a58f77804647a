import type { LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { Cell, Row } from "../typeset/row.js";
import { inBold } from "./inBold.js";
import { answerContents } from "./answerContents.js";
import { conditionContents } from "./conditionContents.js";
import { flatFieldById, singleAnswers } from "./fieldById.js";
import { prominentSize } from "./prominentSize.js";
import { onDayOf } from "./printedText.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";

type Grid = Extract<LayoutBlock, { block: "grid" }>;

/** Boxes side by side, each with its label above its answer. */
export function gridSection(block: Grid, setting: SheetSetting): Section {
  return section(
    block.rows.map((line) => gridRow(line, block.dayOf, setting)),
    { together: true },
  );
}

function gridRow(line: Grid["rows"][number], dayOf: string | undefined, setting: SheetSetting): Row {
  const { form, scale, sheet, width } = setting;
  const cells = line.filter(({ field }) => setting.shown.has(field));
  const places = columnPlaces(
    cells.map(({ span = 1 }) => span),
    width,
  );
  const dated = onDayOf(dayOf, setting);
  const order: Tag[] = [];
  const boxes = cells.map(({ field: id, prominent = false }, index): Cell => {
    const field = flatFieldById(form.definition, id);
    const label: Tag = { type: "P", parent: sheet };
    const answer: Tag = { type: "P", parent: sheet };
    order.push(label, answer);
    const place = {
      answers: singleAnswers(setting.data),
      size: prominent ? prominentSize(scale) : scale.body,
      tag: answer,
    };
    const contents = [
      { kind: "text" as const, text: field.label, size: scale.body, bold: true, tag: label },
      ...conditionContents(field, setting, label),
      ...answerContents(field, place, id === dayOf ? setting : dated).map((content) =>
        prominent ? inBold(content) : content,
      ),
    ];
    return { x: places[index]?.x ?? 0, width: places[index]?.width ?? width, contents };
  });
  return { cells: boxes, order, padding: setting.print === "fillable" ? 3 : 4, framed: true };
}
