import type { PlacedItem } from "../typeset/drawnItem.js";
import type { Row } from "../typeset/row.js";
import type { Origin } from "./drawItem.js";
import type { SheetMarks } from "./sheetMarks.js";

/** A part of a row that a page shows, measured from where it stands. */
export type PlacedSlice = { readonly items: readonly PlacedItem[]; readonly origin: Origin };

/** A row on a page, or what a page shows of it. */
export type PlacedRow = {
  readonly row: Row;
  readonly height: number;
  /** Printed again on every page that its table goes on to. */
  readonly header: boolean;
  readonly origin: Origin;
  readonly slices: readonly PlacedSlice[];
};

/** A page whose rows are placed; lengths in points, places from the upper left corner. */
export type SheetPage = {
  readonly width: number;
  readonly height: number;
  /** Left out on a blank page. */
  readonly marks?: SheetMarks;
  readonly rows: readonly PlacedRow[];
  /** Entries of the outline that lead to it. */
  readonly entries: readonly OutlineEntry[];
};

/** An entry of the outline. `name` is what the entries below it call it as their `parent`. */
export type OutlineEntry = { readonly title: string; readonly name?: string; readonly parent?: string };
