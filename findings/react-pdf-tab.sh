#!/usr/bin/env bash
# @react-pdf/renderer 4.9.0 (seen 29 November 2026): a good guess is that a tab in a text is white space, as in HTML, where it
# shows as one space. It is left out, and what stood on both sides is joined: a line that was pasted from a spreadsheet as "Flat 1"
# tab "2 Invented Row" is printed as Flat 12. Read back by pdftotext (seen with 22.12).
# Our side: packages/pdf/src/prints/answerContents.test.ts, "a tab in an answer parts its words: Flat 1, 2 Invented Row is not Flat 12".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @react-pdf/renderer@4.9.0 react@19.3.1
cat > make.mjs <<'JS'
import { Document, Page, renderToFile, Text } from "@react-pdf/renderer";
import { createElement } from "react";
const text = createElement(Text, {}, "Flat 1\t2 Invented Row");
await renderToFile(createElement(Document, {}, createElement(Page, { size: "A4" }, text)), "address.pdf");
JS
node make.mjs
said=$(pdftotext address.pdf - | head -1)
echo "@react-pdf/renderer 4.9.0 prints: $said"
[[ $said == "Flat 12 Invented Row" ]]
