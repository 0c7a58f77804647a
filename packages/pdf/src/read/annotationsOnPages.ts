import { PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { dictsIn } from "./dictsIn.js";
import type { OpenedPdf } from "./openPdf.js";

type File = Pick<OpenedPdf, "catalog" | "meter">;

/** The pages of a file in their order, and the lists that they stand in. */
export function pagesIn({ catalog, meter }: File): readonly PDFDict[] {
  const seen = new Set<PDFDict>();
  const visit = (node: PDFObject | undefined, depth: number): void => {
    if (!(node instanceof PDFDict) || seen.has(node)) return;
    seen.add(node);
    meter.level(depth);
    for (const kid of dictsIn(node, "Kids", meter)) visit(kid, depth + 1);
  };
  visit(catalog.lookup(PDFName.of("Pages")), 1);
  return [...seen];
}

/** What stands on the pages of a file besides what is printed there, of the types that are wanted, in the order of the pages. */
export function annotationsOnPages(file: File, wants: (type: PDFObject | undefined) => boolean): readonly PDFDict[] {
  return pagesIn(file).flatMap((page) =>
    dictsIn(page, "Annots", file.meter).filter((found) => wants(found.lookup(PDFName.of("Subtype")))),
  );
}
