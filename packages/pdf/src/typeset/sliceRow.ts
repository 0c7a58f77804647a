import type { PlacedItem } from "./drawnItem.js";
import type { LineBox } from "./layoutContent.js";
import type { SetRow } from "./setRow.js";

/** A part of a row that no page break divides. */
export type RowSlice = { readonly height: number; readonly items: readonly PlacedItem[] };

/** The lines of a cell, and how far they are placed: `top` is where the next one stands in its row. */
type Flow = { readonly lines: readonly LineBox[]; next: number; top: number };

const linesInSlice = 3;
/** Less than this, in points, is an error of adding up. */
const tiny = 1e-6;

/**
 * Places everything of a row. A row that is no higher than `wholeUpTo` points is one slice and stays whole; a higher one comes
 * as slices of a few lines each, between which a page may end.
 */
export function sliceRow({ cells, height, row }: SetRow, wholeUpTo: number): readonly RowSlice[] {
  const flows = cells.map((lines): Flow => ({ lines, next: 0, top: row.padding }));
  if (height <= wholeUpTo) return [takeSlice(flows, 0, height)];
  const slices: RowSlice[] = [];
  let from = 0;
  do {
    const cut = cutAfter(from, flows);
    slices.push(takeSlice(flows, from, cut));
    from = cut;
  } while (flows.some(isOpen));
  const last = slices.pop() ?? { height: 0, items: [] };
  return [...slices, { ...last, height: last.height + Math.max(row.padding, height - from) }];
}

function isOpen({ lines, next }: Flow): boolean {
  return next < lines.length;
}

/**
 * Where the next slice ends: after three lines of the cell that has most left, or a little lower, where a cut divides no other
 * cell's line.
 */
function cutAfter(from: number, flows: readonly Flow[]): number {
  const left = ({ lines, next }: Flow): number => lines.length - next;
  const longest = [...flows].sort((a, b) => left(b) - left(a))[0];
  if (longest === undefined) return from;
  const least = bottoms(longest).slice(0, linesInSlice).at(-1) ?? from;
  const lowest = least + (least - from);
  const candidates = flows.flatMap(bottoms).filter((bottom) => bottom >= least && bottom <= lowest);
  const clear = candidates.sort((a, b) => a - b).find((cut) => flows.every((flow) => !divides(cut, flow)));
  return clear ?? least;
}

/** The lower ends of a cell's next lines, of as many as a slice may hold. */
function bottoms({ lines, next, top }: Flow): readonly number[] {
  let bottom = top;
  return lines.slice(next, next + 4 * linesInSlice).map(({ height }) => (bottom += height));
}

function divides(cut: number, flow: Flow): boolean {
  return bottoms(flow).some((bottom, index) => {
    const { height, items } = flow.lines[flow.next + index] ?? { height: 0, items: [] };
    return items.length > 0 && bottom > cut + tiny && bottom - height < cut - tiny;
  });
}

/** Places the lines that end above the cut. One that a cut would divide begins below it; white space may lie across. */
function takeSlice(flows: readonly Flow[], from: number, cut: number): RowSlice {
  const items: PlacedItem[] = [];
  flows.forEach((flow, cell) => {
    for (; isOpen(flow); flow.next++) {
      const line = flow.lines[flow.next] ?? { height: 0, items: [] };
      if (flow.top + line.height > cut + tiny) {
        if (line.items.length > 0) flow.top = Math.max(flow.top, cut);
        return;
      }
      for (const item of line.items) items.push({ item, y: item.y + flow.top - from, cell });
      flow.top += line.height;
    }
  });
  return { height: cut - from, items };
}
