import { answerOptions, fieldTypeOf, type FlatField } from "@home-visits/forms";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import type { CellContent } from "../typeset/row.js";
import type { AnswerPlace } from "./answerContents.js";
import { penLines } from "./penLines.js";
import { sheetOf } from "./paper.js";
import type { SheetSetting } from "./sheetSetting.js";

/** Typed letters take less room than written ones: these lines for each that a pen would need. */
const typedLines = 0.8;

/** What a cell of a fillable print holds for an answer. What is worked out stays empty: what it follows from may still change. */
export function controlContents(field: FlatField, place: AnswerPlace, setting: SheetSetting): readonly CellContent[] {
  const { form, scale, zone } = setting;
  const { size, tag } = place;
  const controls = printedTypeOf(field).controls(field, place, { wording: form.wording, zone });
  const [control] = controls;
  if (control === undefined) return [{ kind: "pen", lines: 1, pitch: scale.pen }];
  const options = answerOptions(field, form.wording) ?? [];
  const squares = options.map(({ const: state, title }, index) => {
    const own = controls[index];
    const square = { ticked: false, actual: title, label: title, state: String(state) };
    return own?.kind === "check" ? { ...square, control: own } : square;
  });
  if (control.kind === "radio") return [{ kind: "ticks", options: squares, size, tag, control }];
  if (control.kind === "check") return [{ kind: "ticks", options: squares, size, tag }];
  const expected = fieldTypeOf(field).long ? Math.ceil(penLines(field) * typedLines) : penLines(field);
  // Part of a page, so that the question and its box stay on one.
  const most = sheetOf(form.definition.layout.orientation).height * 0.6;
  return [{ kind: "control", control, size, lines: place.lines ?? expected, most, tag }];
}
