import { PDFArray, PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { FileMeter } from "./fileMeter.js";

/** The records in a list of a record. Every entry is counted each time: many records may share a long list. */
export function dictsIn(dict: PDFDict, name: string, meter: FileMeter): readonly PDFDict[] {
  const list = dict.lookup(PDFName.of(name));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((_, index) => {
    meter.value();
    const entry = list.lookup(index);
    return entry instanceof PDFDict ? [entry] : [];
  });
}
