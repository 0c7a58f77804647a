import { clockText } from "../clock/instantInZone.js";
import { instantMs } from "../clock/instantMs.js";
import { drawSpan, drawText, escapeXml, size } from "./drawSpan.js";
import type { Simulation } from "./simulate.js";
import { spansOf } from "./spansOf.js";

const DAY = 86_400_000;

/**
 * Draws a dry run as an SVG picture: a row for each step that fell due, a bar from the minute it was due until it was done, and the events
 * along the top. Patterns and words carry the meaning, no colour does, so it can be printed and copied in black and white. Names of people
 * are left out.
 */
export function timelineSvg({ plan, moments }: Simulation): string {
  const spans = spansOf(moments);
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return svg(size.margin * 2, "Nothing to show", "");
  const [from, until] = [instantMs(first.at), Math.max(instantMs(last.at), instantMs(first.at) + 60_000)];
  const x = (ms: number) => size.labels + ((Math.min(Math.max(ms, from), until) - from) / (until - from)) * size.chart;
  const rows = spans.map((span, row) =>
    drawSpan({ span, row, from: x(span.from), until: x(span.until), clock: clockText(span.from, plan.zone) }),
  );
  const height = size.head + spans.length * size.row + size.foot;
  const marks = moments
    .filter(({ happened }) => happened.length > 0)
    .map(({ at, time, happened }, index) => mark(x(instantMs(at)), `${time} ${happened.join(", ")}`, index, height));
  const ticks = ticksBetween(from, until).map((ms) => tick(x(ms), clockText(ms, plan.zone), height));
  return svg(height, `What is due from ${first.time} to ${last.time}`, [...ticks, ...rows, ...marks].join("\n"));
}

function svg(height: number, title: string, content: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escapeXml(title)}</title>`,
    `<defs><pattern id="due" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#000" stroke-width="2"/></pattern></defs>`,
    `<rect width="${size.width}" height="${height}" fill="#fff"/>`,
    content,
    `</svg>`,
  ].join("\n");
}

// Round steps of the clock, as few as leave room for their figures.
function ticksBetween(from: number, until: number): number[] {
  const step =
    [5, 10, 30, 60, 180, 360].map((minutes) => minutes * 60_000).find((length) => (until - from) / length <= 12) ?? DAY;
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((until - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

function tick(x: number, clock: string, height: number): string {
  return `<line x1="${x}" y1="${size.head - 6}" x2="${x}" y2="${height - size.foot}" stroke="#bbb"/>\n${drawText(x, height - size.foot + 16, clock, "middle")}`;
}

// Events sit on four lines in turn, so that those of one minute do not cover each other.
function mark(x: number, words: string, index: number, height: number): string {
  const y = size.margin + 14 + (index % size.lines) * 15;
  const end = x > size.width - 160;
  return [
    `<line x1="${x}" y1="${y + 3}" x2="${x}" y2="${height - size.foot}" stroke="#000" stroke-dasharray="2 3"/>`,
    `<circle cx="${x}" cy="${y - 4}" r="3" fill="#000"/>`,
    drawText(x + (end ? -6 : 6), y, words, end ? "end" : "start"),
  ].join("\n");
}
