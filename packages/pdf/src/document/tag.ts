/** The structure types of PDF 1.7 that prints use. */
export type StructureType = "Sect" | "H1" | "H2" | "H3" | "P" | "Table" | "TR" | "TH" | "TD" | "Div" | "Span" | "Form";

/**
 * What a piece of text is in the document's structure. The object itself is the element's identity: text that carries the
 * same tag on two pages of a sheet belongs to one element; every sheet has elements of its own. A tag without a parent stands at the top of the document.
 */
export type Tag = {
  readonly type: StructureType;
  readonly parent?: Tag | undefined;
  /** For a header cell: whether it heads its column or its row. */
  readonly scope?: "Column" | "Row";
  /** For a cell that covers several columns: how many. */
  readonly span?: number;
  /** What a reader's software says for something that is no text: a field to fill in. */
  readonly alt?: string;
  /** The language of the element, a BCP 47 tag, where it may be another than the document's. */
  readonly language?: string;
  /** The text in reading order, where the letters on the page do not tell it. */
  readonly actual?: string;
};
