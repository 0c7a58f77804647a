import type { CheckControl, ListControl, RadioControl, TextControl } from "../fields/formControl.js";
import type { Tag } from "../document/tag.js";

/** What stands in a cell, from top to bottom. */
export type CellContent =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly centred?: boolean;
      readonly tag: Tag;
      readonly actual?: string;
    }
  /** Squares to tick. */
  | {
      readonly kind: "ticks";
      readonly options: readonly TickOption[];
      readonly size: number;
      readonly centred?: boolean;
      readonly tag: Tag;
      /** The field whose answers the squares are; left out on paper. */
      readonly control?: RadioControl;
    }
  /** A box to type or choose in: `lines` high at least, and `most` points at most. */
  | {
      readonly kind: "control";
      readonly control: TextControl | ListControl;
      readonly size: number;
      readonly lines: number;
      readonly most: number;
      readonly tag: Tag;
    }
  /** Ruled space for handwriting. */
  | { readonly kind: "pen"; readonly lines: number; readonly pitch: number }
  /** Slanting strokes over the cell's width: the higher the level, the closer they stand. Level 0 has none. */
  | { readonly kind: "strokes"; readonly level: number }
  | { readonly kind: "space"; readonly height: number };

/**
 * A square to tick, with words beside it or none. A ticked one holds a cross, which reads as `actual`. `state` is the answer as it is
 * stored, and `control` the field of a square that has one of its own.
 */
export type TickOption = {
  readonly ticked: boolean;
  readonly actual: string;
  readonly label?: string;
  readonly state?: string;
  readonly control?: CheckControl;
};

/** A box of a row; `x` and `width` in points from the left edge of the row. */
export type Cell = {
  readonly x: number;
  readonly width: number;
  readonly contents: readonly CellContent[];
  readonly shaded?: boolean;
  /** Its contents stand at the right: the sheet is in a language that is read from there. */
  readonly rightToLeft?: boolean;
};

/** A row of boxes side by side. */
export type Row = {
  readonly cells: readonly Cell[];
  /** Structure elements in reading order; they are made before anything of the row is drawn. */
  readonly order: readonly Tag[];
  /** The least height in points, so that a pen has room. */
  readonly minHeight?: number;
  /** The space between a cell's edge and its contents. */
  readonly padding: number;
  /** That space at the left and the right, where it is wider than above and below. */
  readonly sides?: number;
  readonly framed: boolean;
  /** It says what the next row is about, so it is never last on a page. */
  readonly leads?: boolean;
};
