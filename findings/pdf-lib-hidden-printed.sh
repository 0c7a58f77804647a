#!/usr/bin/env bash
# pdf-lib 1.17.1 and @cantoo/pdf-lib 2.11.1 (seen 29 November 2026): a field may be hidden, and is then neither shown nor printed
# (ISO 32000-1, table 165; addToPage takes hidden: true). flatten() is for "a consistent appearance across different PDF readers
# and/or printers" (its documentation). A good guess is that the page looks as it did, as it does when qpdf 11.3.0 flattens it. The
# hidden field is drawn too: a code word that a form carried for the school's programs is in print on the family's sheet.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdf-lib@1.17.1 @cantoo/pdf-lib@2.11.1
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
for (const [name, { PDFDocument }] of [["pdf-lib", await import("pdf-lib")], ["cantoo", await import("@cantoo/pdf-lib")]]) {
  const file = await PDFDocument.create();
  const page = file.addPage();
  for (const [at, field, text, hidden] of [[600, "family", "Invented", false], [500, "code word", "Buttercup", true]]) {
    const box = file.getForm().createTextField(field);
    box.setText(text);
    box.addToPage(page, { x: 50, y: at, width: 200, height: 30, hidden });
  }
  const bytes = await file.save({ useObjectStreams: false });
  writeFileSync(`${name}-form.pdf`, bytes);
  const again = await PDFDocument.load(bytes);
  again.getForm().flatten();
  writeFileSync(`${name}-flat.pdf`, await again.save());
}
JS
node make.mjs
said=""
for name in pdf-lib cantoo; do
  qpdf --flatten-annotations=all "$name-form.pdf" "$name-qpdf.pdf"
  for kind in form flat qpdf; do said+="$name $kind: $(pdftotext "$name-$kind.pdf" - 2>/dev/null | xargs)"$'\n'; done
done
printf '%s' "$said"
[[ $said == "pdf-lib form: Invented
pdf-lib flat: Invented Buttercup
pdf-lib qpdf: Invented
cantoo form: Invented
cantoo flat: Invented Buttercup
cantoo qpdf: Invented
" ]]
