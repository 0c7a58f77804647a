import type { Span } from "./spansOf.js";

/** The measures of the picture in pixels; `line` is the height of a line for the words of events, `letter` the width of a letter. */
export const size = {
  width: 960,
  margin: 12,
  labels: 340,
  chart: 530,
  row: 26,
  foot: 30,
  line: 15,
  letter: 6.8,
} as const;

/** A bar with its step and actor on the left; hatched while due, with an open end when it still is. */
export function drawSpan({
  span,
  row,
  top,
  from,
  until,
  clock,
}: {
  readonly span: Span;
  readonly row: number;
  readonly top: number;
  readonly from: number;
  readonly until: number;
  readonly clock: string;
}): string {
  const y = top + row * size.row;
  const width = Math.max(3, until - from);
  const ended = drawText(until + 6, y + 14, "ended", "start");
  return [
    `<line x1="${size.margin}" y1="${y + size.row - 4}" x2="${size.width - size.margin}" y2="${y + size.row - 4}" stroke="#ddd"/>`,
    drawText(size.margin, y + 14, `${clock} ${plainWords(span.step)} · ${span.who}`, "start", 49),
    `<rect x="${from}" y="${y + 3}" width="${width}" height="14" fill="url(#due)" stroke="#000"/>`,
    span.stillDue
      ? `<path d="M ${until} ${y + 1} l 8 9 l -8 9 z" fill="#000"/>`
      : `<line x1="${until}" y1="${y}" x2="${until}" y2="${y + 20}" stroke="#000" stroke-width="3"/>`,
    span.stillDue ? "" : ended,
  ].join("\n");
}

/** Words at a place, with a white edge so that no line runs through them, cut short after `most` characters. */
export function drawText(x: number, y: number, words: string, anchor: "start" | "middle" | "end", most = 60): string {
  const short = words.length > most ? `${words.slice(0, most - 1)}…` : words;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" paint-order="stroke" stroke="#fff" stroke-width="3">${escapeXml(short)}</text>`;
}

/** Text as XML; a character that XML does not know is left out. */
export function escapeXml(text: string): string {
  return [...text].map((character) => named[character] ?? (isXml(character) ? character : "")).join("");
}

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// XML 1.0 knows no control characters but the tab and the two line breaks.
function isXml(character: string): boolean {
  return character >= " " || "\t\n\r".includes(character);
}

function plainWords(id: string): string {
  return id.replaceAll("-", " ");
}
