#!/usr/bin/env bash
# A list box of a PDF form may hold more than one answer (ISO 32000-1, 12.7.4.4: V is then an array). Seen 29 November 2026 with
# two of three chosen: pdfjs-dist 5.6.205 gives the first alone in getFieldObjects, mupdf 1.28.1 gives an empty text as for a list
# that nobody touched, and @cantoo/pdf-lib 2.11.1, which wrote it, gives both. "Who lives here" loses a person without an error.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @cantoo/pdf-lib@2.11.1 pdfjs-dist@5.6.205 mupdf@1.28.1
cat > show.mjs <<'JS'
import { PDFDocument } from "@cantoo/pdf-lib";
import * as mupdf from "mupdf";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const file = await PDFDocument.create();
const list = file.getForm().createOptionList("lives here");
list.addOptions(["an adult", "a child", "a dog"]);
list.enableMultiselect();
list.addToPage(file.addPage(), { x: 20, y: 600, width: 100, height: 60 });
list.select(["an adult", "a dog"]);
const bytes = await file.save();
const written = (await PDFDocument.load(bytes)).getForm().getOptionList("lives here").getSelected();
const fields = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getFieldObjects();
const first = fields["lives here"].find(({ type }) => type === "listbox").value;
const [widget] = mupdf.Document.openDocument(bytes, "application/pdf").loadPage(0).getWidgets();
console.log({ "pdf-lib 2.11.1": written, "pdfjs-dist 5.6.205": first, "mupdf 1.28.1": widget.getValue() });
process.exit(JSON.stringify([written, first, widget.getValue()]) === '[["an adult","a dog"],"an adult",""]' ? 0 : 1);
JS
node show.mjs
