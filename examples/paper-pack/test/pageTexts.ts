import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A text without white space, as texts of a print are compared. */
export const bare = (text: string): string => text.replaceAll(/\s/g, "");

/** The text of each page of a print, without white space. */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  const pages: string[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    const { items } = await (await file.getPage(page)).getTextContent();
    pages.push(bare(items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  await task.destroy();
  return pages;
}
