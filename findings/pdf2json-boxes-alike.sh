#!/usr/bin/env bash
# pdf2json 4.1.0 with pdf-lib 1.17.1 (seen 30 November 2026): getAllFieldsTypes() is the list of a form's fields, each with its id,
# type and value. A good guess is that the value of a box tells whether it is crossed, and that of a question with two rings which
# one is chosen. A crossed box and an empty one both have the value "", and the question is there twice, once with each of its
# answers. Two forms with opposite answers give the same list; the pages that were read tell them apart. Text fields are right, so
# that a list of filled-in forms looks whole, and nobody has a dog.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdf2json@4.1.0 pdf-lib@1.17.1
cat > show.mjs <<'JS'
import { PDFDocument } from "pdf-lib";
import PDFParser from "pdf2json";
const filled = async (dog, known) => {
  const file = await PDFDocument.create();
  const page = file.addPage();
  const form = file.getForm();
  const at = (x, y) => ({ x, y, width: 20, height: 20 });
  const box = form.createCheckBox("dog");
  box.addToPage(page, at(50, 650));
  if (dog) box.check();
  const rings = form.createRadioGroup("known");
  ["Yes", "No"].forEach((answer, index) => rings.addOptionToPage(answer, page, at(50 + 40 * index, 600)));
  rings.select(known);
  const name = form.createTextField("name");
  name.setText("Ann");
  name.addToPage(page, { ...at(50, 550), width: 200 });
  return Buffer.from(await file.save());
};
const read = (bytes) =>
  new Promise((done, failed) => {
    const parser = new PDFParser(null, true);
    parser.on("pdfParser_dataError", failed);
    parser.on("pdfParser_dataReady", ({ Pages: [page] }) =>
      done([
        parser.getAllFieldsTypes().map(({ id, value }) => `${id}=${value}`).join(" "),
        page.Boxsets.flatMap(({ boxes }) => boxes.map(({ checked }) => checked === true)).join(" "),
      ]),
    );
    parser.parseBuffer(bytes);
  });
const said = [await read(await filled(true, "No")), await read(await filled(false, "Yes"))];
console.log("pdf2json 4.1.0, the list of fields, and the boxes of the page that are crossed:", said);
process.exit(JSON.stringify(said) === '[["dog= known=0 known=1 name=Ann","true false true"],["dog= known=0 known=1 name=Ann","false true false"]]' ? 0 : 1);
JS
node show.mjs
