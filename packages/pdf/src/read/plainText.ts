import { PDFHexString, PDFName, PDFString, type PDFObject } from "@cantoo/pdf-lib";
import type { FileMeter } from "./fileMeter.js";
import { nameFromBytes, textFromBytes } from "./textFromBytes.js";

/**
 * The text of an object that is a text or a name; undefined for any other, and for bytes that
 * are no text. It is counted: many fields may share a long one.
 */
export function plainText(object: PDFObject | undefined, meter: FileMeter): string | undefined {
  if (object instanceof PDFName) return nameFromBytes(object.asBytes());
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined;
  meter.text(object.sizeInBytes());
  return textFromBytes(object.asBytes());
}
