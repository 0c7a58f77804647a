import type { Tag } from "../document/tag.js";
import type { FormControl } from "../fields/formControl.js";
import type { ShownRun } from "./shownRuns.js";

/** Something to draw, placed in points from the top left corner of its row. */
export type DrawnItem =
  | DrawnText
  | DrawnWidget
  /** An empty square to tick; the tick itself is text. */
  | { readonly kind: "square"; readonly x: number; readonly y: number; readonly size: number }
  /** Slanting strokes, the closer the higher the level. */
  | {
      readonly kind: "strokes";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly level: number;
    }
  /** A light line to write on. */
  | { readonly kind: "penLine"; readonly x: number; readonly y: number; readonly width: number };

/** A place to fill in on a screen. */
export type DrawnWidget = {
  readonly kind: "widget";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly control: FormControl;
  /** The answer that a square of a group stands for. */
  readonly state?: string;
  readonly size: number;
  readonly multiline: boolean;
  /** The answer so far, placed from the widget's own upper left corner. */
  readonly shown: readonly DrawnText[];
  readonly tag: Tag;
};

/** A line of text. */
export type DrawnText = {
  readonly kind: "text";
  readonly x: number;
  /** How far the line's letters stand below the top of the row. */
  readonly y: number;
  /** From left to right as they are seen. */
  readonly runs: readonly ShownRun[];
  readonly size: number;
  readonly bold: boolean;
  readonly tag: Tag;
  /** How the line is read, where its letters do not say so in their order: shaped scripts, or a cross that stands for Yes. */
  readonly actual?: string | undefined;
};

/** An item, how far it stands below the top of its row or slice, and the number of its cell. A row's parts on one page are drawn cell by cell. */
export type PlacedItem = { readonly item: DrawnItem; readonly y: number; readonly cell: number };
