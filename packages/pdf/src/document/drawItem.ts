import { showRuns } from "./showRuns.js";
import type { PlacedItem } from "../typeset/drawnItem.js";
import type { Row } from "../typeset/row.js";

const rule = { width: 0.6, colour: "#000000" } as const;
const penLine = { width: 0.4, colour: "#8a8a8a" } as const;
const shade = "#ececec";

/** Draws one item of a row whose slice begins `top` points below the row's upper edge. */
export function drawItem(document: PDFKit.PDFDocument, item: PlacedItem, top: number): void {
  switch (item.kind) {
    case "text":
      document.fillColor("black");
      showRuns(document, item, top);
      return;
    case "square":
      document
        .lineWidth(rule.width * 1.4)
        .strokeColor(rule.colour)
        .rect(item.x, top + item.y, item.size, item.size)
        .stroke();
      return;
    case "penLine":
      document.lineWidth(penLine.width).strokeColor(penLine.colour);
      document
        .moveTo(item.x, top + item.y)
        .lineTo(item.x + item.width, top + item.y)
        .stroke();
      return;
    case "widget":
      if (item.control.kind === "radio") return;
      document
        .lineWidth(penLine.width)
        .strokeColor(penLine.colour)
        .rect(item.x, top + item.y, item.width, item.height)
        .stroke();
      return;
    case "strokes":
      drawStrokes(document, item, top + item.y);
      return;
    default:
      return item satisfies never;
  }
}

type Strokes = Extract<PlacedItem, { kind: "strokes" }>;

/** Told apart by how close they stand, so they survive a grey copy; level 0 leaves the strip empty. */
function drawStrokes(document: PDFKit.PDFDocument, { x, width, height, level }: Strokes, top: number): void {
  if (level < 1) return;
  const step = 12 / 2 ** level;
  document.lineWidth(rule.width).strokeColor(rule.colour);
  for (let from = x; from + height / 2 <= x + width; from += step) {
    document.moveTo(from, top + height).lineTo(from + height / 2, top);
  }
  document.stroke();
}

/** Draws a row's shades, its frame and the lines between its cells as one path each, not a border for every cell. */
export function drawRules(document: PDFKit.PDFDocument, row: Row, height: number): void {
  const shaded = row.cells.filter((cell) => cell.shaded === true);
  for (const cell of shaded) document.rect(cell.x, 0, cell.width, height);
  if (shaded.length > 0) document.fill(shade);
  const [first] = row.cells;
  const last = row.cells.at(-1);
  if (!row.framed || first === undefined || last === undefined) return;
  document
    .lineWidth(rule.width)
    .strokeColor(rule.colour)
    .rect(first.x, 0, last.x + last.width - first.x, height);
  for (const cell of row.cells.slice(1)) document.moveTo(cell.x, 0).lineTo(cell.x, height);
  document.stroke();
}
