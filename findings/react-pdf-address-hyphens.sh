#!/usr/bin/env bash
# @react-pdf/renderer 4.9.0 with react 19.3.1 and mupdf 1.28.1 (seen 30 November 2026): words are hyphenated at the end of a line, as English is. A
# good guess is that this is for words, and that an e-mail address or a code of one word, in a column that is too narrow for it, is broken without a
# sign or runs over. Each break has a hyphen that nobody typed: office@inventedprimary.example has three of them, and the code word HOMEVISITRED one.
# A row of figures is not broken at all. Whoever types the address from the paper writes to nobody.
# Our side: packages/pdf/src/typeset/breakLines.prop.test.ts, "the lines joined are the text in NFC, without its line breaks".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @react-pdf/renderer@4.9.0 react@19.3.1 mupdf@1.28.1
cat > show.mjs <<'JS'
import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import * as mupdf from "mupdf";
import { createElement as h } from "react";
const linesOf = async (text) => {
  const column = h(View, { style: { width: 80 } }, h(Text, null, text));
  const bytes = await renderToBuffer(h(Document, null, h(Page, null, column)));
  const read = mupdf.Document.openDocument(bytes, "application/pdf").loadPage(0).toStructuredText();
  return JSON.parse(read.asJSON()).blocks.flatMap(({ lines }) => lines.map((line) => line.text.trim()));
};
const texts = ["office@inventedprimary.example", "HOMEVISITRED", "016329600000163296000"];
const seen = await Promise.all(texts.map(linesOf));
console.log("@react-pdf/renderer 4.9.0:", seen);
const added = seen.map((lines, index) => lines.join("").length - texts[index].length);
const ends = seen.slice(0, 2).every((lines) => lines.slice(0, -1).every((line) => line.endsWith("-")));
process.exit(added[0] > 1 && added[1] > 0 && added[2] === 0 && ends ? 0 : 1);
JS
node show.mjs
