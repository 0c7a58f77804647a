#!/usr/bin/env bash
# xlsx-stream-reader 1.1.1 (seen 30 November 2026): reads workbooks a row at a time. A text in which a word is bold is in pieces, and a piece may keep its
# spaces (ECMA-376, part 1, 18.4.12: `xml:space`). A good guess is that the pieces are put together as they stand, as exceljs 4.4.0 and
# read-excel-file 9.3.17 do. Each piece loses its spaces first: "Risk: 4 5 if alone", with the end in bold, is "Risk: 45 if alone", and "Not safe"
# is one word. A text without bold keeps them. A risk of 4 becomes 45, and whoever searches for "Not safe" finds nothing.
# Our side: examples/paper-pack/src/sheets/readXlsx.test.ts, "a text with a word in bold keeps its spaces".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund exceljs@4.4.0 read-excel-file@9.3.17 xlsx-stream-reader@1.1.1
cat > show.cjs <<'JS'
const { createReadStream } = require("node:fs");
const { Workbook } = require("exceljs");
const { default: readSheets } = require("read-excel-file/node");
const Reader = require("xlsx-stream-reader");
const bold = (text, end) => ({ richText: [{ text }, { font: { bold: true }, text: end }] });
(async () => {
  const book = new Workbook();
  book.addWorksheet("visits").addRow(["Risk: 4 5 if alone", bold("Risk: 4 ", "5 if alone"), bold("Not ", "safe")]);
  await book.xlsx.writeFile("visits.xlsx");
  const [sheet] = await readSheets("visits.xlsx");
  const reader = new Reader();
  const rows = [];
  reader.on("worksheet", (visits) => visits.on("row", ({ values }) => rows.push(values.slice(1))).process());
  await new Promise((resolve) => createReadStream("visits.xlsx").pipe(reader).on("end", resolve));
  console.log("read-excel-file 9.3.17, xlsx-stream-reader 1.1.1:", sheet.data[0], rows[0]);
  const said = [...sheet.data[0], ...rows[0]].join("|");
  process.exit(said === "Risk: 4 5 if alone|Risk: 4 5 if alone|Not safe|Risk: 4 5 if alone|Risk: 45 if alone|Notsafe" ? 0 : 1);
})();
JS
node show.cjs
