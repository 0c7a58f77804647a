import type { Tag } from "../document/tag.js";
import type { Fonts } from "../fonts/createFonts.js";
import { drawnLine } from "./drawnLine.js";
import type { DrawnItem } from "./drawnItem.js";
import type { LineBox } from "./layoutContent.js";
import { measureWord } from "./measureWord.js";
import type { CellContent } from "./row.js";
import { setLines } from "./setLines.js";
import { shownRuns } from "./shownRuns.js";

type Ticks = Extract<CellContent, { kind: "ticks" }>;
type Option = Ticks["options"][number];

/** How far the words stand to the right of their square's left edge, as a multiple of the size. */
export const tickIndent = 1.5;

/** Places squares with their words: side by side as long as they fit in the cell, else one under the other. */
export function layoutTicks(content: Ticks, left: number, width: number, fonts: Fonts): readonly LineBox[] {
  const { options, size, centred = false } = content;
  const widths = options.map(({ label }) =>
    label === undefined ? size : size * 3 + measureWord(label, false, fonts).advance * size,
  );
  const all = widths.reduce((sum, each) => sum + each, 0);
  if (all > width && options.length > 1)
    return options.flatMap((option) => layoutOption(option, content, left, width, fonts));
  const boxes: LineBox[] = [];
  let x = left + (centred ? Math.max(0, (width - all) / 2) : 0);
  options.forEach((option, index) => {
    boxes.push(
      ...layoutOption(option, content, x, options.length > 1 ? (widths[index] ?? width) : left + width - x, fonts),
    );
    x += widths[index] ?? 0;
  });
  if (options.length === 1) return boxes;
  return [{ height: Math.max(0, ...boxes.map((box) => box.height)), items: boxes.flatMap((box) => box.items) }];
}

function layoutOption(
  option: Option,
  { control, size, tag }: Ticks,
  x: number,
  width: number,
  fonts: Fonts,
): readonly LineBox[] {
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
      tag,
      actual: option.actual,
    });
  }
  if (option.label === undefined) return [{ height: size * 1.3, items: marks }];
  const indent = size * tickIndent;
  const label = { kind: "text", text: option.label, size, tag } as const;
  const setting = { size, bold: false, width: width - indent, fonts };
  const lines = setLines(option.label, setting).map((line) => drawnLine(line, label, x + indent, width - indent));
  return lines.map((line, index) => (index === 0 ? { height: line.height, items: [...marks, ...line.items] } : line));
}
