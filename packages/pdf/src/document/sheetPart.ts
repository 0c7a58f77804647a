/**
 * A part of a document that is for somebody: it starts on the front of a page, its pages are numbered on their own, and the outline has an entry for
 * it. The object is its identity.
 */
export type SheetPart = {
  readonly title: string;
  /** Its entry of the outline, which those of its sheets stand under; no other part of the document has the same. */
  readonly entry: string;
  /** Nothing of the document stands on the back of it: that page is blank. */
  readonly alone?: boolean;
};
