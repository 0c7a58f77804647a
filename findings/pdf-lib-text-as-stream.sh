#!/usr/bin/env bash
# A text field's value may be "a text string or a stream" (ISO 32000-1, table 228: V of a text field). @cantoo/pdf-lib 2.11.1
# gives undefined for a stream, as it does for a field that nobody filled in: a long answer is lost without an error.
# Our side: packages/pdf/src/read/fieldAnswer.test.ts, "as a part of the file with its own content, packed or not (F66)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @cantoo/pdf-lib@2.11.1
cat > show.mjs <<'JS'
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
const file = await PDFDocument.create();
const field = file.getForm().createTextField("answer");
field.addToPage(file.addPage());
const text = file.context.register(file.context.stream("A dog is kept in the yard."));
field.acroField.dict.set(PDFName.of("V"), text);
const saved = await file.save({ updateFieldAppearances: false });
const read = (await PDFDocument.load(saved)).getForm().getTextField("answer").getText();
console.log("@cantoo/pdf-lib 2.11.1 reads a value held as a stream as:", read);
process.exit(read === undefined ? 0 : 1);
JS
node show.mjs
