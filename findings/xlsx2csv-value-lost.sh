#!/usr/bin/env bash
# xlsx2csv 0.7.8 from Debian 12 (seen 29 November 2026): a cell shows its number with words, as the format 0" miles" does (ECMA-376,
# 18.8.31: what stands in quotes is text). A good guess is that the CSV has the number, or the words with it. It has the format,
# without the number: 12 miles becomes 0" 01iles" and risk 20 becomes "risk "0, for a d, h, m, s or y in the words makes it a date.
# LibreOffice 7.4 writes both. The exit status is 0, and the ratings of a risk register are gone.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(soffice --version)
[[ $version == *"LibreOffice 7.4"* ]] || { echo "This was seen with LibreOffice 7.4, not with $version"; exit 1; }
apt-get -qq -o APT::Sandbox::User=root download xlsx2csv=1:0.7.8-1
dpkg -x xlsx2csv_*.deb package
npm init -y >/dev/null
npm i --silent --no-audit --no-fund exceljs@4.4.0
cat > make.cjs <<'JS'
const { Workbook } = require("exceljs");
const book = new Workbook();
const sheet = book.addWorksheet("visits");
[["0", 12], ['0" miles"', 12], ['"Risk "0', 20]].forEach(([format, value], index) => {
  sheet.getCell(1, index + 1).value = value;
  sheet.getCell(1, index + 1).numFmt = format;
});
book.xlsx.writeFile("visits.xlsx");
JS
node make.cjs
PYTHONPATH=package/usr/lib/python3/dist-packages /usr/bin/python3 -W ignore package/usr/bin/xlsx2csv visits.xlsx tool.csv
echo "xlsx2csv 0.7.8 ended with status $?"
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' --outdir . visits.xlsx >/dev/null 2>&1
cat tool.csv visits.csv
grep -qxF '12,"0"" 01iles""","""risk ""0"' <(tr -d '\r' < tool.csv) && grep -qxF '12,12 miles,Risk 20' visits.csv
