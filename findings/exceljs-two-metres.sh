#!/usr/bin/env bash
# exceljs 4.4.0 with LibreOffice 7.4 (seen 29 November 2026): the format 0"m" shows 2 as 2m. exceljs writes the number 2 with it and
# reads it again as 2. LibreOffice opens the file and saves it with the same format in its other spelling, 0\m, where the backslash
# makes a letter text (ECMA-376, 18.8.31). A good guess is that nothing has changed. exceljs reads a date, 1 January 1900;
# read-excel-file 9.3.17 reads 2. The distance that staff keep from a child, or the hours of a visit in 0"h", has become a day when
# a colleague has saved the sheet.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(soffice --version)
[[ $version == *"LibreOffice 7.4"* ]] || { echo "This was seen with LibreOffice 7.4, not with $version"; exit 1; }
npm init -y >/dev/null
npm i --silent --no-audit --no-fund exceljs@4.4.0 read-excel-file@9.3.17
cat > make.cjs <<'JS'
const { Workbook } = require("exceljs");
const book = new Workbook();
const cell = book.addWorksheet("visits").getCell("A1");
cell.value = 2;
cell.numFmt = '0"m"';
book.xlsx.writeFile("visits.xlsx");
JS
node make.cjs
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to xlsx --outdir saved visits.xlsx >/dev/null 2>&1
cat > show.mjs <<'JS'
import exceljs from "exceljs";
import { readSheet } from "read-excel-file/node";
const read = async (name) => {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(name);
  const { value, numFmt } = book.worksheets[0].getCell("A1");
  const [[peer]] = await readSheet(name);
  return { name, numFmt, "exceljs 4.4.0": value, "read-excel-file 9.3.17": peer };
};
const said = [await read("visits.xlsx"), await read("saved/visits.xlsx")];
console.log(said);
const [before, after] = said.map((line) => Object.values(line).slice(2));
process.exit(before.join() === "2,2" && after[0] instanceof Date && after[0].getUTCFullYear() === 1900 && after[1] === 2 ? 0 : 1);
JS
node show.mjs
