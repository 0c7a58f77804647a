import { PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { dictsIn } from "./dictsIn.js";
import type { OpenedPdf } from "./openPdf.js";

/** The places of fields, and what somebody wrote or drew on a page. */
export type AnnotationType = "Widget" | "FreeText" | "Text" | "Ink" | "Stamp";

/** What stands on the pages of a file besides what is printed there, of these types, in the order of the pages. */
export function annotationsOnPages(
  { catalog, meter }: Pick<OpenedPdf, "catalog" | "meter">,
  ...types: readonly AnnotationType[]
): readonly PDFDict[] {
  const wanted = new Set<PDFObject | undefined>(types.map((type) => PDFName.of(type)));
  const seen = new Set<PDFDict>();
  const found: PDFDict[] = [];
  const visit = (node: PDFObject | undefined, depth: number): void => {
    if (!(node instanceof PDFDict) || seen.has(node)) return;
    seen.add(node);
    meter.level(depth);
    for (const annotation of dictsIn(node, "Annots", meter))
      if (wanted.has(annotation.lookup(PDFName.of("Subtype")))) found.push(annotation);
    for (const kid of dictsIn(node, "Kids", meter)) visit(kid, depth + 1);
  };
  visit(catalog.lookup(PDFName.of("Pages")), 1);
  return found;
}
