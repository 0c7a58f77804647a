import type { Fonts } from "../fonts/createFonts.js";
import type { FormControl } from "../fields/formControl.js";
import type { DrawnText, DrawnWidget } from "./drawnItem.js";
import { drawnLine, type LinePlace } from "./drawnLine.js";
import type { LineBox } from "./layoutContent.js";
import type { CellContent } from "./row.js";
import { setLines } from "./setLines.js";

type Control = Extract<CellContent, { kind: "control" }>;

const inset = 2;
const gap = 2;
/** What a viewer sets typed lines apart by, as a multiple of the size. */
const lineHeight = 1.36;
const smallest = 6;

/**
 * A box to fill in: as high as the answer is expected to be or as the answer so far is. An answer that would not fit the page is
 * set smaller; the rest of one that does not fit even so is in the field and can be scrolled to.
 */
export function layoutControl(content: Control, place: LinePlace, fonts: Fonts): readonly LineBox[] {
  const { width, x: left } = place;
  const { control, lines, most, size, tag } = content;
  const text = shownText(control);
  const least = lines * size * lineHeight + 2 * inset;
  let set = setText(text, content, size, place, fonts);
  for (let smaller = size - 1; set.height > most && smaller >= smallest; smaller--)
    set = setText(text, content, smaller, place, fonts);
  const height = Math.min(most, Math.max(least, set.height));
  const multiline = control.kind === "text" && (control.long || lines > 1 || set.count > 1);
  const sunk = multiline ? 0 : Math.max(0, (height - set.height) / 2);
  const shown = set.shown.map((line) => ({ ...line, y: line.y + sunk }));
  const alt = control.row === undefined ? control.question : `${control.question}, row ${control.row}`;
  const widget: DrawnWidget = {
    kind: "widget",
    x: left,
    y: gap / 2,
    width,
    height,
    control,
    size: set.size,
    multiline,
    shown,
    tag: { type: "Form", parent: tag, alt },
  };
  return [{ height: height + gap, items: [widget] }];
}

function shownText(control: FormControl): string {
  if (control.kind !== "list") return control.value ?? "";
  return control.options.find((option) => String(option.const) === control.value)?.title ?? "";
}

type SetText = {
  readonly size: number;
  readonly height: number;
  readonly count: number;
  readonly shown: readonly DrawnText[];
};

function setText(text: string, { tag }: Control, size: number, place: LinePlace, fonts: Fonts): SetText {
  if (text === "") return { size, height: 0, count: 0, shown: [] };
  const { rightToLeft = false } = place;
  const inner = { x: inset, width: place.width - 2 * inset, rightToLeft };
  const lines = setLines(text, { size, bold: false, width: inner.width, fonts, rightToLeft });
  const shown: DrawnText[] = [];
  let y = inset;
  for (const line of lines) {
    const box = drawnLine(line, { kind: "text", text, size, tag }, inner);
    for (const item of box.items) if (item.kind === "text") shown.push({ ...item, y: item.y + y });
    y += box.height;
  }
  return { size, height: y + inset, count: lines.length, shown };
}
