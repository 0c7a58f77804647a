import type { DrawnText } from "./drawnItem.js";
import type { LineBox } from "./layoutContent.js";
import type { CellContent } from "./row.js";
import type { SetLine } from "./setLines.js";
import { hasRightToLeft } from "./visualRuns.js";

type TextContent = Extract<CellContent, { kind: "text" }>;

/** Where a line stands: the room that it has, and from which side it is read where nothing in it says so. */
export type LinePlace = { readonly x: number; readonly width: number; readonly rightToLeft?: boolean };

/** Line height and baseline as multiples of the size. Shaped scripts reach higher and lower than Latin letters. */
const latin = { height: 1.3, baseline: 1.02 };
const shaped = { height: 1.65, baseline: 1.2 };

/** Places one broken line in its cell. A text that starts at the right stands at the right of its cell. */
export function drawnLine(line: SetLine, content: TextContent, { rightToLeft, width, x: left }: LinePlace): LineBox {
  const { size, bold = false, centred = false } = content;
  const measure = line.shaped ? shaped : latin;
  if (line.text === "") return { height: size * measure.height, items: [] };
  const free = Math.max(0, width - line.width);
  const x = left + (centred ? free / 2 : line.rightToLeft || rightToLeft === true ? free : 0);
  const { actual, tag } = reading(line, content);
  const y = size * measure.baseline;
  const item = { kind: "text", x, y, runs: line.runs, size, bold, tag, actual } as const;
  return { height: size * measure.height, items: [item] };
}

/**
 * How the line is read. Shaped letters of left-to-right scripts come out of extraction out of order, so the line says what it
 * is. Extraction already turns right-to-left letters round and would turn such a text too, so there an element of its own says it.
 */
function reading(line: SetLine, { tag, actual }: TextContent): Pick<DrawnText, "tag" | "actual"> {
  if (actual !== undefined || (!line.shaped && !line.rightToLeft)) return { tag, actual };
  if (hasRightToLeft(line.text)) return { tag: { type: "Span", parent: tag, actual: line.text }, actual };
  return { tag, actual: line.text };
}
