#!/usr/bin/env bash
# mutool merge, mupdf-tools 1.21.1 from Debian 12: two filled-in forms become two pages on which every field is gone, with its
# answer, and the exit status is 0. A person who joins the forms of a morning has blank ones.
# Our side: packages/pdf/src/read/savedByPrograms.system.test.ts, "joined by mutool have lost their fields, and that is said".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(mutool -v 2>&1)
[[ $version == *"version 1.21.1"* ]] || { echo "This was seen with mutool 1.21.1, not with $version"; exit 1; }
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @cantoo/pdf-lib@2.11.1
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
for (const name of ["one", "two"]) {
  const file = await PDFDocument.create();
  const field = file.getForm().createTextField("family");
  field.addToPage(file.addPage());
  field.setText(name);
  writeFileSync(`${name}.pdf`, await file.save());
}
JS
node make.mjs
mutool merge -o both.pdf one.pdf two.pdf
echo "mutool 1.21.1 ended with status $?"
cat > show.mjs <<'JS'
import { readFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
const file = await PDFDocument.load(readFileSync("both.pdf"));
const fields = file.getForm().getFields().length;
const annotations = file.getPages().reduce((sum, page) => sum + (page.node.Annots()?.size() ?? 0), 0);
console.log({ pages: file.getPageCount(), fields, annotations });
process.exit(file.getPageCount() === 2 && fields === 0 && annotations === 0 ? 0 : 1);
JS
node show.mjs
