import { PDFArray, PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import type { FileMeter } from "../read/fileMeter.js";
import type { OpenedPdf } from "../read/openPdf.js";
import { plainText } from "../read/plainText.js";

const key = (name: string): PDFName => PDFName.of(name);

/** Finds the files inside a PDF that have a name, in the tree of names that ISO 32000-1, 7.11.4 puts them into. */
export function attachedFiles({ catalog, meter }: OpenedPdf, name: string): readonly PDFDict[] {
  const names = catalog.lookup(key("Names"));
  const files = names instanceof PDFDict ? filesUnder(names.lookup(key("EmbeddedFiles")), meter) : [];
  return [...new Set(files)].filter(
    (file) => plainText(file.lookup(key("UF")) ?? file.lookup(key("F")), meter) === name,
  );
}

function filesUnder(node: PDFObject | undefined, meter: FileMeter, depth = 1): readonly PDFDict[] {
  if (!(node instanceof PDFDict)) return [];
  meter.level(depth);
  const list = (name: string): readonly (PDFObject | undefined)[] => {
    const entries = node.lookup(key(name));
    if (!(entries instanceof PDFArray)) return [];
    return entries.asArray().map((_, index) => {
      meter.value();
      return entries.lookup(index);
    });
  };
  const own = list("Names").filter((entry) => entry instanceof PDFDict);
  return [...own, ...list("Kids").flatMap((kid) => filesUnder(kid, meter, depth + 1))];
}
