import type { SheetPart } from "./sheetPart.js";

/** What is printed on every page of a sheet, outside its text. */
export type SheetMarks = {
  /** At the top of every page, on the side where reading ends: the school whose sheet it is. Left out: nobody knows. */
  readonly school?: string;
  /** At the top of every page but the sheet's first, so that a continuation sheet says what it continues. */
  readonly continued: string;
  /** At the foot of every page, before the page number. */
  readonly footer: string;
  /** How the page number is said, with `{page}` and `{pages}`; in English where this is left out. */
  readonly pageOf?: string;
  /** The part that the sheet belongs to; left out, the document is one whole. */
  readonly part?: SheetPart;
  /** The foot starts at the right. */
  readonly rightToLeft?: boolean;
  readonly margin: number;
  readonly size: number;
};
