import { HomeVisitsError } from "@home-visits/core";
import type { EmbeddedFonts } from "../embed/embeddedFonts.js";
import type { FileObject, Output } from "../file/output.js";
import type { RadioControl } from "./formControl.js";

/** The fields of one document, kept while its pages are drawn. */
export type FormFields = {
  readonly output: Output;
  readonly embedded: EmbeddedFonts;
  readonly names: Set<string>;
  /** The fields that the file lists, in the order of their pages. */
  readonly roots: FileObject[];
  readonly groups: Map<RadioControl, FileObject>;
  /** What fields show, by content: a hundred empty squares are one drawing. */
  readonly drawings: Map<string, FileObject>;
};

export function createFormFields(output: Output, embedded: EmbeddedFonts): FormFields {
  return { output, embedded, names: new Set(), roots: [], groups: new Map(), drawings: new Map() };
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
