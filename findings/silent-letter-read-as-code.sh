#!/usr/bin/env bash
# A font may draw one character with two glyphs: a dotless letter and its dot. The table that tells readers what each code says
# (ISO 32000-1, 9.10.3) then has nothing for the dot: <0a88> <>. Seen 29 November 2026: pdfjs-dist 5.6.205, which Firefox shows files
# with, takes the empty text for no entry and the code for the character, so a Gujarati letter stands in a Vietnamese name; mupdf
# 1.28.1 reads U+FFFD there. Searching the name finds nothing, and copying it gives another.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdfjs-dist@5.6.205 mupdf@1.28.1
cat > show.mjs <<'JS'
import * as mupdf from "mupdf";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const stream = (text) => `<</Length ${text.length}>>stream\n${text}\nendstream`;
const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Seen def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
4 beginbfchar <0037> <0054> <004b> <0068> <004c> <1ecb> <0a88> <> endbfchar
endcmap end end`;
const objects = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
  stream("BT /F 20 Tf 20 40 Td <0037004b004c0a88> Tj ET"),
  "<</Type/Font/Subtype/Type0/BaseFont/Helvetica/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
  "<</Type/Font/Subtype/CIDFontType2/BaseFont/Helvetica/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/W[2696[0]]/FontDescriptor 8 0 R>>",
  stream(table),
  "<</Type/FontDescriptor/FontName/Helvetica/Flags 4/FontBBox[0 0 500 500]/ItalicAngle 0/Ascent 700/Descent 0/CapHeight 700/StemV 80>>",
];
let file = "%PDF-1.7\n";
const places = objects.map((object, index) => {
  const place = file.length;
  file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  return place;
});
const start = file.length;
file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
const bytes = new TextEncoder().encode(file);
const page = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1);
const inPdfJs = (await page.getTextContent()).items.map(({ str }) => str).join("");
const inMupdf = mupdf.Document.openDocument(bytes, "application/pdf").loadPage(0).toStructuredText().asText().trim();
console.log({ "mupdf 1.28.1": inMupdf, "pdfjs-dist 5.6.205": inPdfJs });
process.exit(inMupdf === "Thị\ufffd" && inPdfJs === "Thị\u0a88" ? 0 : 1);
JS
node show.mjs
