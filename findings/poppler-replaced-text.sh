#!/usr/bin/env bash
# pdftotext of poppler 22.12 (Debian 12), with pdfkit 0.20.2 and mupdf 1.28.1 (seen 30 November 2026): a piece of a page may say what it stands for,
# as for a word that is drawn in an odd way (ISO 32000-1, 14.9.4: ActualText). pdftotext gives that in place of what is drawn. A good guess is that it
# stands where the piece does. It stands where the piece would be by the measures that hold at its end: a program that goes back to its old measures
# before that, as pdfkit does for every text, has it on another part of the page. With -layout step 2 of four comes last, and by -bbox it is near the
# foot of the page. -raw, which goes by the file, and mupdf have it second. Whoever reads the instructions out reads "Go in" before "Step back".
# Our side: packages/pdf/src/document/createInk.ts, "openText": such a piece begins and ends among the texts, and no measure changes in it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(pdftotext -v 2>&1)
[[ $version == *"version 22.12"* ]] || { echo "This was seen with pdftotext 22.12, not with $version"; exit 1; }
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdfkit@0.20.2 mupdf@1.28.1
cat > make.mjs <<'JS'
import { createWriteStream } from "node:fs";
import PDFKit from "pdfkit";
const document = new PDFKit();
document.pipe(createWriteStream("steps.pdf"));
document.text("1. Ring the bell.", 72, 72);
document.markContent("Span", { actual: "2. Step back." }).text("2. Step ba-ck.", 72, 90).endMarkedContent();
document.text("3. Wait.", 72, 108).text("4. Go in.", 72, 126).end();
JS
node make.mjs
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import * as mupdf from "mupdf";
console.log(mupdf.Document.openDocument(readFileSync("steps.pdf"), "application/pdf").loadPage(0).toStructuredText().asText());
JS
order() { grep -o '[1-4]\. ' | tr -d ' \n'; }
layout=$(pdftotext -layout steps.pdf - | order)
raw=$(pdftotext -raw steps.pdf - | order)
mupdf=$(node read.mjs | order)
foot=$(pdftotext -bbox steps.pdf - | sed -n 's/.*yMin="\([0-9]*\).*Step back.*/\1/p')
echo "pdftotext 22.12: -layout $layout -raw $raw, mupdf 1.28.1: $mupdf; by -bbox step 2 is $foot points from the top"
[[ $layout == 1.3.4.2. && $raw == 1.2.3.4. && $mupdf == 1.2.3.4. && $foot -gt 600 ]]
