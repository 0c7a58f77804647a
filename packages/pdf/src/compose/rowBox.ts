import type { SetRow } from "../typeset/setRow.js";
import { sliceRow } from "../typeset/sliceRow.js";
import type { Box } from "./Box.js";

/** How a row stands among others. */
export type RowPlace = {
  /** In points: what a page holds below its headings. A higher row goes on to the next page. */
  readonly wholeUpTo: number;
  /** Printed again on every page that its table goes on to. */
  readonly header?: boolean;
  /** Points that must be free below, so that a heading is never last on a page. */
  readonly room?: number;
};

/** One row of boxes. A page ends between two of its slices where it has several. */
export function rowBox(set: SetRow, { header = false, room = 0, wholeUpTo }: RowPlace): Box {
  const { row } = set;
  const slices = sliceRow(set, wholeUpTo);
  const [only] = slices;
  if (only !== undefined && slices.length === 1)
    return { row, header, room, divides: false, slice: only, height: only.height };
  const within = slices.map((slice): Box => ({ slice, divides: false, height: slice.height }));
  return { row, header, room, divides: true, within };
}
