#!/usr/bin/env bash
# xlsx 0.18.5 and LibreOffice 7.4 (seen 30 November 2026): one sheet, with formulas that count answers, is written as xlsx and as ods. A good guess is that
# they count alike. An ods may say how conditions are read (OpenDocument 1.2, part 1, 9.4.1, table:calculation-settings), and where it does
# not, they are regular expressions and "Yes" is not "yes". xlsx does not write it; LibreOffice does, for its own files. Of two answers "No (dog)" the
# ods counts none, of "Yes?" every "Yes", and "No" is no other spelling of "no". There is no error, and the sheet looks the same.
# The list of the homes with a dog is empty once the register is stored in the other format.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(soffice --version)
[[ $version == *"LibreOffice 7.4"* ]] || { echo "This was seen with LibreOffice 7.4, not with $version"; exit 1; }
npm init -y >/dev/null
npm i --silent --no-audit --no-fund xlsx@0.18.5
cat > make.cjs <<'JS'
const { utils, writeFile } = require("xlsx");
for (const format of ["xlsx", "ods"]) {
  const sheet = utils.aoa_to_sheet([["No (dog)"], ["No (dog)"], ["Yes"], ["Yes"], ["yes"], ["Yes?"]]);
  const formulas = ['COUNTIF(A1:A6,"No (dog)")', 'COUNTIF(A1:A6,"Yes?")', 'IF(A4=A5,"same","other")'];
  formulas.forEach((f, row) => (sheet[`B${row + 1}`] = format === "ods" ? { t: "n", f, v: 0 } : { t: "z", f }));
  sheet["!ref"] = "A1:B6";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "visits");
  writeFile(book, `visits.${format}`);
}
JS
node make.cjs
counted() {
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):59,34,76' --outdir "$1" "visits.$1" >/dev/null 2>&1
  cut -d';' -f2 "$1/visits.csv" | head -3 | paste -sd' '
}
xlsx=$(counted xlsx); ods=$(counted ods)
echo "No (dog), Yes? and Yes=yes, in xlsx: $xlsx; in ods: $ods"
[ "$xlsx | $ods" = "2 1 same | 0 3 other" ]
