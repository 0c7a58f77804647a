import { PDFName } from "@cantoo/pdf-lib";
import type { FileField } from "./fieldsInFile.js";
import type { FileMeter } from "./fileMeter.js";
import { squareOf } from "./squareOf.js";

/**
 * Whether a field has more places on the pages than a print gives it: a program that joins files made one field of two families'.
 * A text has one place; a group of squares one for each answer.
 */
export function isShownTwice({ dicts, shown }: FileField, meter: FileMeter): boolean {
  // squares that have lost their drawings do not say what they stand for
  const isSquare = dicts.some((dict) => dict.lookup(PDFName.of("FT")) === PDFName.of("Btn"));
  const answers = shown.flatMap((widget) => squareOf(widget, meter) ?? (isSquare ? [] : [""]));
  return new Set(answers).size < answers.length;
}
