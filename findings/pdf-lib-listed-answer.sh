#!/usr/bin/env bash
# pdf-lib 1.17.1 and @cantoo/pdf-lib 2.11.1, with mupdf 1.28.1 (seen 30 November 2026): each line of a list to choose from may be a pair, what
# programs read and what people see: 5 and High (ISO 32000-1, table 231: Opt). getOptions, select and getSelected are the list's lines, the choice and
# what was chosen. A good guess is that the three speak of one of the two, and that choosing Medium stores its 3. getOptions has Low, Medium and High,
# and of a form with 5 getSelected has 5, which is none of them; select stores the word Medium, which is no value of the list. mupdf reads 5, and then
# Medium. A risk of 5 is shown as nothing that can be chosen, and one that was chosen here is no number for the program that adds them up.
# Our side: packages/pdf/src/read/readFilledForm.test.ts, "a form that pdf-lib filled reads back as the same answers, of the right types".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdf-lib@1.17.1 @cantoo/pdf-lib@2.11.1 mupdf@1.28.1
cat > show.mjs <<'JS'
import * as newer from "@cantoo/pdf-lib";
import * as mupdf from "mupdf";
import * as older from "pdf-lib";
const pairs = [["1", "Low"], ["3", "Medium"], ["5", "High"]];
const byMupdf = (bytes) => mupdf.Document.openDocument(bytes, "application/pdf").loadPage(0).getWidgets()[0].getValue();
async function seenBy({ PDFDocument, PDFName, PDFString }) {
  const file = await PDFDocument.create();
  const made = file.getForm().createDropdown("risk");
  made.addToPage(file.addPage());
  const text = (each) => PDFString.of(each);
  made.acroField.dict.set(PDFName.of("Opt"), file.context.obj(pairs.map((pair) => pair.map(text))));
  made.acroField.dict.set(PDFName.of("V"), text("5"));
  const bytes = await file.save({ updateFieldAppearances: false });
  const read = await PDFDocument.load(bytes);
  const list = read.getForm().getDropdown("risk");
  const before = [...list.getOptions(), ...list.getSelected()];
  list.select("Medium");
  return [...before, byMupdf(bytes), byMupdf(await read.save())].join(" ");
}
const seen = [await seenBy(older), await seenBy(newer)];
console.log("options, selected, mupdf before and after Medium:", { "pdf-lib 1.17.1": seen[0], "@cantoo/pdf-lib 2.11.1": seen[1] });
process.exit(seen.every((each) => each === "Low Medium High 5 5 Medium") ? 0 : 1);
JS
node show.mjs
