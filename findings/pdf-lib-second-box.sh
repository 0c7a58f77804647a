#!/usr/bin/env bash
# Two tick boxes with one name and an answer each, Yes and No, are how Acrobat makes a question of boxes that leave each other alone
# (ISO 32000-1, 12.7.4.2.3: the field's value is the state of the box that is on). pdf-lib 1.17.1 and @cantoo/pdf-lib 2.11.1 (seen
# 29 November 2026): isChecked() is "whether or not this check box is selected". A good guess is that it is true for either box. It
# knows the first alone: a crossed No is the same as no answer, while pdfjs-dist 5.6.205 and pdftk 3.3.2 read No. "Is the dog shut
# away? No" comes back as a question that nobody answered.
# Our side: packages/pdf/src/read/fieldAnswer.test.ts, "one square crossed and another said, two crossed, or one said and none
# crossed".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdf-lib@1.17.1 @cantoo/pdf-lib@2.11.1 pdfjs-dist@5.6.205
cat > show.mjs <<'JS'
import { writeFileSync } from "node:fs";
import * as cantoo from "@cantoo/pdf-lib";
import * as original from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const { PDFDocument, PDFName } = cantoo;
const name = (text) => PDFName.of(text);
const formWith = async (answer) => {
  const file = await PDFDocument.create();
  const page = file.addPage();
  const box = file.getForm().createCheckBox("dog shut away");
  for (const y of [600, 500]) box.addToPage(page, { x: 50, y });
  const widgets = box.acroField.getWidgets();
  for (const drawings of ["N", "D"]) {
    const states = widgets[1].dict.lookup(name("AP")).lookup(name(drawings));
    states.set(name("No"), states.get(name("Yes")));
    states.delete(name("Yes"));
  }
  box.acroField.dict.set(name("V"), name(answer));
  for (const [at, own] of ["Yes", "No"].entries()) widgets[at].dict.set(name("AS"), name(own === answer ? own : "Off"));
  return file.save({ updateFieldAppearances: false });
};
const said = [];
for (const answer of ["Yes", "No", "Off"]) {
  const bytes = await formWith(answer);
  writeFileSync(`${answer}.pdf`, bytes);
  const checked = [];
  for (const library of [original, cantoo]) checked.push((await library.PDFDocument.load(bytes)).getForm().getCheckBox("dog shut away").isChecked());
  const drawn = await (await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1)).getAnnotations();
  said.push([answer, ...checked, drawn.map(({ fieldValue }) => fieldValue).join(" ")]);
}
console.log("answer, pdf-lib 1.17.1, @cantoo/pdf-lib 2.11.1, pdfjs-dist 5.6.205:", said);
process.exit(JSON.stringify(said) === '[["Yes",true,true,"Yes Off"],["No",false,false,"Off No"],["Off",false,false,"Off Off"]]' ? 0 : 1);
JS
node show.mjs
value=$(pdftk No.pdf dump_data_fields | grep FieldValue)
echo "pdftk: $value"
[[ $value == "FieldValue: No" ]]
