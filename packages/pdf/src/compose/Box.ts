import type { Row } from "../typeset/row.js";
import type { RowSlice } from "../typeset/sliceRow.js";

/** What a sheet is composed of: white, a row, or others one under the other. Lengths are in points. */
export type Box = {
  /** Left out: as high as what stands in it. */
  readonly height?: number;
  readonly row?: Row;
  readonly slice?: RowSlice;
  /** Whether a page may end in it. */
  readonly divides: boolean;
  /** Printed again on every page that what it stands in goes on to. */
  readonly header?: boolean;
  /** Points that must be free below, so that a heading is never last on a page. */
  readonly room?: number;
  readonly within?: readonly Box[];
};
