import { HomeVisitsError } from "@home-visits/core";
import type { EmbeddedFonts } from "../document/embeddedFonts.js";
import type { RadioControl } from "./formControl.js";

/** An object of the file under construction. */
export type FileObject = PDFKit.PDFKitReference & { readonly data: Record<string, unknown> };

/** The fields of one document, kept while its pages are drawn. */
export type FormFields = {
  readonly document: PDFKit.PDFDocument;
  readonly embedded: EmbeddedFonts;
  readonly names: Set<string>;
  /** The fields that the file lists, in the order of their pages. */
  readonly roots: FileObject[];
  readonly groups: Map<RadioControl, FileObject>;
  /** What fields show, by content: a hundred empty squares are one drawing. */
  readonly drawings: Map<string, FileObject>;
};

export function createFormFields(document: PDFKit.PDFDocument, embedded: EmbeddedFonts): FormFields {
  return { document, embedded, names: new Set(), roots: [], groups: new Map(), drawings: new Map() };
}

/**
 * Takes a name for a field.
 * @throws HomeVisitsError `invalid-argument` where the file has it already: what is typed would stand in both places
 */
export function claimName(fields: FormFields, name: string): void {
  if (fields.names.has(name))
    throw new HomeVisitsError(
      "invalid-argument",
      `Print fillable forms to files of their own: ${name} is in two of them.`,
    );
  fields.names.add(name);
}

/** Makes an object of the file; it is written when `end` is called on it. */
export function fileObject(document: PDFKit.PDFDocument, data: object): FileObject {
  return document.ref(data);
}
