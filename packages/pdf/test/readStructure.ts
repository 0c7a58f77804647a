import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
} from "@cantoo/pdf-lib";

/** A structure element of a print. `text` is what a reader's software says for it and everything below it. */
export type ReadElement = {
  readonly role: string;
  readonly scope: string | undefined;
  /** How many columns of its table it covers. */
  readonly span: number;
  readonly kids: readonly ReadElement[];
  readonly text: string;
  /** The same with a space between two lines of it, where pdf.js leaves out the one that ends a line. */
  readonly spoken: string;
  readonly actual: string | undefined;
  /** The language of its text, where it says one. */
  readonly language: string | undefined;
};

/** A piece of marked content: its element, and how text is added to it, for content is read after structure. */
export type ReadContent = { readonly element: ReadElement; readonly write: (text: string) => void };

/** The structure tree, and the element of each marked content by pdf.js's name for it. */
export type ReadStructure = { readonly root: ReadElement; readonly contents: ReadonlyMap<string, ReadContent> };

/** Stands where a line of a content ends. */
export const lineEnd = "\n";

const withLines = (texts: readonly string[], between: string): string =>
  texts.join("").replaceAll(/ ?\n/gu, (end) => (between === "" ? end.slice(0, -1) : between));

export function readStructure(file: PDFDocument): ReadStructure {
  const contents = new Map<string, ReadContent>();
  const root = file.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const read = (dict: PDFDict): ReadElement => {
    const parts: (string[] | ReadElement)[] = [];
    const kids: ReadElement[] = [];
    const page = dict.get(PDFName.of("Pg"));
    const element: ReadElement = {
      role: nameOf(dict.get(PDFName.of("S"))) ?? "Root",
      scope: nameOf(cellOf(dict)?.get(PDFName.of("Scope"))),
      span: numberOf(cellOf(dict)?.get(PDFName.of("ColSpan"))) ?? 1,
      kids,
      language: textOf(dict.lookup(PDFName.of("Lang"))),
      actual: textOf(dict.lookup(PDFName.of("ActualText"))),
      get text() {
        return this.actual ?? parts.map((part) => ("role" in part ? part.text : withLines(part, ""))).join("");
      },
      get spoken() {
        return this.actual ?? parts.map((part) => ("role" in part ? part.spoken : withLines(part, " "))).join("");
      },
    };
    const content = (of: unknown, id: number): void => {
      const own: string[] = [];
      parts.push(own);
      if (of instanceof PDFRef)
        contents.set(`p${of.objectNumber}R_mc${id}`, { element, write: (text) => own.push(text) });
    };
    for (const kid of listOf(dict.lookup(PDFName.of("K")))) {
      const value = kid instanceof PDFRef ? file.context.lookup(kid) : kid;
      if (value instanceof PDFNumber) content(page, value.asNumber());
      else if (value instanceof PDFDict && nameOf(value.get(PDFName.of("Type"))) === "MCR") {
        content(value.get(PDFName.of("Pg")) ?? page, value.lookup(PDFName.of("MCID"), PDFNumber).asNumber());
      } else if (value instanceof PDFDict && value.has(PDFName.of("S"))) {
        const below = read(value);
        kids.push(below);
        parts.push(below);
      }
    }
    return element;
  };
  return { root: read(root), contents };
}

function listOf(value: unknown): readonly unknown[] {
  if (value instanceof PDFArray) return value.asArray();
  return value === undefined ? [] : [value];
}

function nameOf(value: unknown): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function numberOf(value: unknown): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** What is said about a cell of a table. */
function cellOf(dict: PDFDict): PDFDict | undefined {
  const [first] = listOf(dict.lookup(PDFName.of("A")));
  return first instanceof PDFDict ? first : undefined;
}
