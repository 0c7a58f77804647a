#!/usr/bin/env bash
# read-excel-file 9.3.17 (seen 30 November 2026): it gives the cells of an xlsx file, with null for an empty one (README). A good guess
# is that a cell that shows #N/A or #DIV/0! is told apart, by its text as in a CSV file or by an error. It is null, and so is a
# formula whose result was never stored, which is how programs that make xlsx files leave it. exceljs tells all three apart. A risk
# that a sheet could not work out, or a telephone number that was not found in another sheet, is read as a question left open.
# Our side: examples/paper-pack/src/sheets/readXlsx.test.ts, "an error and a formula that was never worked out are asked back at
# their cells; a title may be merged".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund read-excel-file@9.3.17 exceljs@4.4.0
cat > show.mjs <<'JS'
import excel from "exceljs";
import { readSheet } from "read-excel-file/node";
const book = new excel.Workbook();
const sheet = book.addWorksheet("risks");
const divided = { error: "#DIV/0!" };
[{ formula: "4*5", result: 20 }, { formula: "1/0", result: divided }, { error: "#N/A" }, { formula: "4*5" }, null, "end"].forEach((value, index) => {
  sheet.getCell(1, index + 1).value = value;
});
await book.xlsx.writeFile("risks.xlsx");
const [read] = await readSheet("risks.xlsx");
const again = new excel.Workbook();
await again.xlsx.readFile("risks.xlsx");
const peer = read.map((_, index) => again.getWorksheet("risks").getCell(1, index + 1).value);
console.log("read-excel-file 9.3.17:", read, "exceljs 4.4.0:", peer);
process.exit(JSON.stringify(read) === '[20,null,null,null,null,"end"]' && peer[1].result.error === "#DIV/0!" && peer[2].error === "#N/A" && peer[3].formula === "4*5" && peer[4] === null ? 0 : 1);
JS
node show.mjs
