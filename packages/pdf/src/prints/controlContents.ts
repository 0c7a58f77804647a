import { answerOptions, type FlatField } from "@home-visits/forms";
import { answerControl } from "../fields/answerControl.js";
import type { CellContent } from "../typeset/row.js";
import type { AnswerPlace } from "./answerContents.js";
import { sheetOf } from "./paper.js";
import type { SheetSetting } from "./sheetSetting.js";

/** Typed letters take less room than written ones: these lines for each that a pen would need. */
const typedLines = 0.8;

/** What a cell of a fillable print holds for an answer. A band stays empty: it follows from two ratings that may still change. */
export function controlContents(field: FlatField, place: AnswerPlace, setting: SheetSetting): readonly CellContent[] {
  const { form, scale } = setting;
  const { size, tag } = place;
  const control = answerControl(field, place, form.wording);
  if (control === undefined) return [{ kind: "pen", lines: 1, pitch: scale.pen }];
  if (control.kind === "radio") {
    const options = answerOptions(field, form.wording) ?? [];
    const squares = options.map(({ const: state, title }) => ({
      ticked: false,
      actual: title,
      label: title,
      state: String(state),
    }));
    return [{ kind: "ticks", options: squares, size, tag, control }];
  }
  const expected =
    field.type === "longText" ? Math.ceil(field.expectedLines * typedLines) : field.type === "address" ? 2 : 1;
  // Part of a page, so that the question and its box stay on one.
  const most = sheetOf(form.definition.layout.orientation).height * 0.6;
  return [{ kind: "control", control, size, lines: place.lines ?? expected, most, tag }];
}
