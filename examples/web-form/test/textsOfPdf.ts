import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Field = { readonly fieldName?: string; readonly fieldValue?: unknown };

/** Every piece of text of a print, page by page, with its place to a tenth of a point, and what its fields hold. */
export async function textsOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    for (const item of (await page.getTextContent()).items)
      if ("str" in item && item.str !== "") {
        const [x, y] = (item.transform as number[]).slice(4).map((at) => at.toFixed(1));
        texts.push(`${String(number)} ${x ?? ""} ${y ?? ""} ${item.str}`);
      }
    const fields = (await page.getAnnotations()) as readonly Field[];
    for (const { fieldName, fieldValue } of fields) texts.push(`${fieldName ?? ""}: ${JSON.stringify(fieldValue)}`);
  }
  await document.destroy();
  return texts;
}
