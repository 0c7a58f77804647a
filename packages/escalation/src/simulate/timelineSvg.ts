import { answering, checkArguments, expected, listOf } from "@home-visits/core";
import { clockText, instantMs } from "@home-visits/core/timers";
import { drawSpan, drawText, escapeXml, size } from "./drawSpan.js";
import { aPlan, checkPlan } from "../plan/aPlan.js";
import type { Simulation } from "./simulate.js";
import { spansOf } from "./spansOf.js";

const DAY = 86_400_000;

/**
 * Draws a dry run as an SVG picture: a row for each step that fell due, a bar from the minute it was due until it was done, and the events
 * along the top. Patterns and words carry the meaning, no colour does, so it can be printed and copied in black and white. Names of people
 * are left out.
 */
export function timelineSvg(run: Simulation): string {
  checkArguments("timelineSvg", run, { plan: aPlan, moments: listOf(expected.object) });
  checkPlan("timelineSvg", run.plan);
  return answering("timelineSvg", () => {
    const { plan, moments } = run;
    const spans = spansOf(moments);
    const [first, last] = [moments[0], moments.at(-1)];
    if (first === undefined || last === undefined) return svg(size.margin * 2, "Nothing to show", "");
    const [from, until] = [instantMs(first.at), Math.max(instantMs(last.at), instantMs(first.at) + 60_000)];
    const x = (ms: number) =>
      size.labels + ((Math.min(Math.max(ms, from), until) - from) / (until - from)) * size.chart;
    const marks = placeMarks(
      moments
        .filter(({ happened }) => happened.length > 0)
        .map(({ at, time, happened }) => ({
          x: x(instantMs(at)),
          words: `${time} ${happened.join(", ").replaceAll("-", " ")}`,
        })),
    );
    const top = size.margin + (Math.max(-1, ...marks.map(({ line }) => line)) + 1) * size.line + 16;
    const height = top + spans.length * size.row + size.foot;
    const rows = spans.map((span, row) =>
      drawSpan({ span, row, top, from: x(span.from), until: x(span.until), clock: clockText(span.from, plan.zone) }),
    );
    const ticks = ticksBetween(from, until).map((ms) => tick(x(ms), clockText(ms, plan.zone), { top, height }));
    const lines = marks.map((mark) => markLine(mark, height));
    return svg(
      height,
      `What is due from ${first.time} to ${last.time}`,
      [...ticks, ...lines, ...rows, ...marks.map(markWords)].join("\n"),
    );
  });
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

function tick(x: number, clock: string, { top, height }: { readonly top: number; readonly height: number }): string {
  return `<line x1="${x}" y1="${top - 6}" x2="${x}" y2="${height - size.foot}" stroke="#bbb"/>\n${drawText(x, height - size.foot + 16, clock, "middle")}`;
}

type Mark = { readonly x: number; readonly words: string; readonly line: number; readonly end: boolean };

// Each event's words go on the first line on which they cover nobody else's; near the right edge they stand to the left of their line.
function placeMarks(marks: readonly Pick<Mark, "x" | "words">[]): Mark[] {
  const taken: (readonly [number, number])[][] = [];
  return marks.map(({ x, words }) => {
    const width = words.length * size.letter + 14;
    const end = x + width > size.width - size.margin;
    const span = end ? ([x - width, x + 6] as const) : ([x - 6, x + width] as const);
    const free = taken.findIndex((spans) => spans.every(([from, until]) => span[1] < from || span[0] > until));
    const line = free < 0 ? taken.length : free;
    taken[line] = [...(taken[line] ?? []), span];
    return { x, words, line, end };
  });
}

function markLine({ x, line }: Mark, height: number): string {
  return `<line x1="${x}" y1="${yOf(line) + 3}" x2="${x}" y2="${height - size.foot}" stroke="#000" stroke-dasharray="2 3"/>`;
}

function markWords({ x, words, line, end }: Mark): string {
  const y = yOf(line);
  return [
    `<circle cx="${x}" cy="${y - 4}" r="3" fill="#000"/>`,
    drawText(x + (end ? -6 : 6), y, words, end ? "end" : "start"),
  ].join("\n");
}

function yOf(line: number): number {
  return size.margin + 14 + line * size.line;
}
