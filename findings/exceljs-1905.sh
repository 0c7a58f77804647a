#!/usr/bin/env bash
# exceljs 4.4.0 (seen 30 November 2026): reads workbooks. A cell may hold a date as ISO 8601 writes it (ECMA-376, part 1, 18.18.11: the type d), as a
# file does that Excel stored as "Strict", or that xlsx 0.18.5 wrote with its option `cellDates`. A good guess is that the date is read, or an error told.
# Every date of 2026 is 18 July 1905: the year is taken for a number of days. For xlsx-populate 1.21.0 it is no number. xlsx itself and
# read-excel-file 9.3.17 read the date. All visits of the term are on one day, more than a hundred years ago.
# Our side: examples/paper-pack/src/sheets/readXlsx.test.ts, "a day that the file holds in words of ISO 8601 is that day".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 xlsx-populate@1.21.0 read-excel-file@9.3.17
cat > show.cjs <<'JS'
const { Workbook } = require("exceljs");
const { default: readSheets } = require("read-excel-file/node");
const xlsx = require("xlsx");
const populate = require("xlsx-populate");
const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
(async () => {
  const book = xlsx.utils.book_new();
  const visits = [new Date("2026-06-08T09:30:00Z"), new Date("2026-11-30T09:30:00Z")];
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([visits], { cellDates: true }), "visits");
  xlsx.writeFile(book, "visits.xlsx", { cellDates: true });
  const read = new Workbook();
  await read.xlsx.readFile("visits.xlsx");
  const [sheet] = await readSheets("visits.xlsx");
  const populated = (await populate.fromFileAsync("visits.xlsx")).sheet("visits");
  const said = {
    exceljs: ["A1", "B1"].map((cell) => day(read.getWorksheet("visits").getCell(cell).value)),
    "xlsx-populate": ["A1", "B1"].map((cell) => day(populated.cell(cell).value())),
    xlsx: xlsx.utils.sheet_to_json(xlsx.readFile("visits.xlsx", { cellDates: true }).Sheets.visits, { header: 1 })[0].map(day),
    "read-excel-file": sheet.data[0].map(day),
  };
  console.log("8 June and 30 November 2026:", said);
  const days = Object.values(said).map((two) => two.join());
  process.exit(days.join("; ") === "1905-07-18,1905-07-18; NaN,NaN; 2026-06-08,2026-11-30; 2026-06-08,2026-11-30" ? 0 : 1);
})();
JS
TZ=UTC node show.cjs
