import type { Row } from "../typeset/row.js";
import type { RowSlice } from "../typeset/sliceRow.js";
import type { SheetMarks } from "../document/sheetMarks.js";

/** Properties of this package that travel through React-PDF's layout untouched. */
export type OwnProps = {
  readonly row?: Row;
  readonly slice?: RowSlice;
  readonly sheet?: SheetMarks;
  readonly fixed?: boolean;
  /** An entry of the outline, as React-PDF has resolved it. */
  readonly bookmark?: unknown;
};

/** The few parts of a laid-out node of React-PDF that this package reads and writes; lengths in points, places within the parent. */
export type LaidOutNode = {
  readonly type: string;
  readonly props?: OwnProps & { readonly paint?: () => null };
  box?: { top: number; left: number; width: number; height: number };
  readonly style?: Record<string, never>;
  children?: LaidOutNode[];
};

/** A node that draws when React-PDF comes to it. Its box only has to be there; drawings are placed by their own numbers. */
export function paintNode(paint: () => void, top = 0, left = 0): LaidOutNode {
  const box = { top, left, width: 1, height: 1 };
  return { type: "CANVAS", box, style: {}, props: { paint: () => (paint(), null) } };
}
