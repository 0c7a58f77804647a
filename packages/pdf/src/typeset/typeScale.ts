/** The sizes of a print, in points: 4 to 48 each. */
export type TypeScale = {
  /** All that is read outside dense tables: questions, answers, and what is said about them. */
  readonly body: number;
  /** Text in tables of many columns. */
  readonly dense: number;
  /** The lines at a page's head and foot. */
  readonly small: number;
  readonly title: number;
  readonly heading: number;
  /** The distance between ruled lines for handwriting. */
  readonly pen: number;
};

/** The usual sizes: 11 points for text, 9 in dense tables. */
export const standardScale: TypeScale = { body: 11, dense: 9, small: 9, title: 16, heading: 13, pen: 19 };

/** For readers who need larger letters: 16 points for text, 14 in dense tables. */
export const largePrintScale: TypeScale = { body: 16, dense: 14, small: 12, title: 22, heading: 18, pen: 26 };
