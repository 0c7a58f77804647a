import type { Tag } from "../document/tag.js";
import type { Fonts } from "../fonts/createFonts.js";
import { drawnLine, type LinePlace } from "./drawnLine.js";
import type { DrawnItem } from "./drawnItem.js";
import type { LineBox } from "./layoutContent.js";
import { measureLabel } from "./measureLabel.js";
import { measureWord } from "./measureWord.js";
import type { CellContent } from "./row.js";
import { setLines } from "./setLines.js";
import { shownRuns } from "./shownRuns.js";
import { hasRightToLeft } from "./visualRuns.js";

/** How a cross is read. Extraction turns letters of a right-to-left script round, so there an element of its own says it, as for a line of text. */
function readAs(actual: string, tag: Tag): { tag: Tag; actual?: string } {
  return hasRightToLeft(actual) ? { tag: { type: "Span", parent: tag, actual } } : { tag, actual };
}

type Ticks = Extract<CellContent, { kind: "ticks" }>;
type Option = Ticks["options"][number];

/** How far the words stand from the outer edge of their square, as a multiple of the size. */
export const tickIndent = 1.5;

/** Places squares with their words: side by side as long as they fit in the cell, else one under the other. */
export function layoutTicks(content: Ticks, place: LinePlace, fonts: Fonts): readonly LineBox[] {
  const { rightToLeft = false, width, x: left } = place;
  const { options, size, centred = false } = content;
  const widths = options.map(({ label }) =>
    label === undefined ? size : size * 3 + measureLabel(label, false, fonts) * size,
  );
  const all = widths.reduce((sum, each) => sum + each, 0);
  if (all > width && options.length > 1)
    return options.flatMap((option) => layoutOption(option, content, place, fonts));
  const boxes: LineBox[] = [];
  let before = centred ? Math.max(0, (width - all) / 2) : 0; // on the side from which the line is read
  options.forEach((option, index) => {
    const room = options.length > 1 ? (widths[index] ?? width) : width - before;
    const x = rightToLeft ? left + width - before - room : left + before;
    boxes.push(...layoutOption(option, content, { x, width: room, rightToLeft }, fonts));
    before += widths[index] ?? 0;
  });
  if (options.length === 1) return boxes;
  return [{ height: Math.max(0, ...boxes.map((box) => box.height)), items: boxes.flatMap((box) => box.items) }];
}

function layoutOption(
  option: Option,
  { control, size, tag }: Ticks,
  { rightToLeft = false, width, x: left }: LinePlace,
  fonts: Fonts,
): readonly LineBox[] {
  const x = rightToLeft ? left + width - size : left;
  const held = option.control ?? control;
  const marks: DrawnItem[] = [{ kind: "square", x, y: size * 0.15, size }];
  if (held !== undefined && option.state !== undefined) {
    const form: Tag = {
      type: "Form",
      parent: tag,
      alt: option.control?.question ?? `${held.question}: ${option.actual}`,
    };
    const place = { x, y: size * 0.15, width: size, height: size };
    marks.push({
      kind: "widget",
      ...place,
      control: held,
      state: option.state,
      size,
      multiline: false,
      shown: [],
      tag: form,
    });
  }
  if (option.ticked) {
    const cross = measureWord("X", true, fonts).advance * size;
    const runs = shownRuns("X", { rightToLeft: false, bold: true, fonts });
    marks.push({
      kind: "text",
      x: x + (size - cross) / 2,
      y: size * 1.02,
      runs,
      size,
      bold: true,
      ...readAs(option.actual, tag),
    });
  }
  if (option.label === undefined) return [{ height: size * 1.3, items: marks }];
  const indent = size * tickIndent;
  const label = { kind: "text", text: option.label, size, tag } as const;
  const beside = { x: rightToLeft ? left : left + indent, width: width - indent, rightToLeft };
  const setting = { size, bold: false, width: beside.width, fonts, rightToLeft };
  const lines = setLines(option.label, setting).map((line) => drawnLine(line, label, beside));
  return lines.map((line, index) => (index === 0 ? { height: line.height, items: [...marks, ...line.items] } : line));
}
