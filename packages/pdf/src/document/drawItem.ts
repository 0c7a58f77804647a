import { line, rectangle, type Ink } from "./createInk.js";
import { hundredths } from "../file/points.js";
import type { DrawnItem, PlacedItem } from "../typeset/drawnItem.js";
import type { Row } from "../typeset/row.js";

/** The lines around a table or a box, and those between its cells: thin ones, which a copier keeps. */
export const frameRule = { width: 0.9, grey: 0 } as const;
export const innerRule = { width: 0.35, grey: 0 } as const;
/** The strokes of a band. */
const stroke = { width: 0.6, grey: 0 } as const;
/** A square to tick. */
const squareRule = { width: 0.8, grey: 0 } as const;
const penLine = { width: 0.4, grey: 0.54 } as const;
const shade = 0.925;

/** Where something placed by its row's own measures stands on the page. */
export type Origin = { readonly left: number; readonly top: number };

/** Draws one item of a row, or of the slice of it that begins at `origin`. */
export function drawItem(ink: Ink, { item, y: below }: PlacedItem, { left, top }: Origin): void {
  const x = left + item.x;
  const y = top + below;
  switch (item.kind) {
    case "text":
      ink.show({ x, y, size: item.size, runs: item.runs });
      return;
    case "square":
      ink.stroke(squareRule, rectangle(x, y, item.size, item.size));
      return;
    case "penLine":
      ink.stroke(penLine, line(x, y, x + item.width, y));
      return;
    case "widget":
      if (item.state === undefined) ink.stroke(penLine, rectangle(x, y, item.width, item.height));
      return;
    case "strokes":
      drawStrokes(ink, item, x, y);
      return;
    default:
      return item satisfies never;
  }
}

type Strokes = Extract<DrawnItem, { kind: "strokes" }>;

/** Told apart by how close they stand, so they survive a grey copy; level 0 leaves the strip empty. */
function drawStrokes(ink: Ink, { width, height, level }: Strokes, x: number, y: number): void {
  if (level < 1) return;
  const step = 12 / 2 ** level;
  const lines: string[] = [];
  for (let from = 0; from + height / 2 <= width; from += step) lines.push(line(from, height, from + height / 2, 0));
  ink.strokeAt(stroke, x, y, lines.join(" "));
}

/** Draws the shades of a row's cells: cells side by side have one in common. */
export function drawShades(ink: Ink, row: Row, height: number, { left, top }: Origin): void {
  const shades: { readonly x: number; end: number }[] = [];
  const shaded = row.cells.filter((cell) => cell.shaded === true);
  for (const { width, x } of shaded.sort((one, other) => one.x - other.x)) {
    const last = shades.at(-1);
    if (last !== undefined && hundredths(last.end) === hundredths(x)) last.end = x + width;
    else shades.push({ x, end: x + width });
  }
  if (shades.length === 0) return;
  ink.fill(shade, shades.map(({ end, x }) => rectangle(left + x, top, end - x, height)).join(" "));
}
