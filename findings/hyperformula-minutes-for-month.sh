#!/usr/bin/env bash
# HyperFormula 3.5.0 (seen 30 November 2026): its TEXT knows hh, mm, dd and yyyy ("List of differences"), and mm is a month or, after
# an hour, a minute, as in Excel (TEXT, format codes: mm are minutes right after hh or right before ss). A good guess is that the
# order of the date and the time does not matter. With the time first every later mm is a minute: a visit at 15:45 on 8 June is at
# "15:45 on 08/45/2026". At five past nine it is in May, without an error. LibreOffice 7.4 writes June.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(soffice --version)
[[ $version == *"LibreOffice 7.4"* ]] || { echo "This was seen with LibreOffice 7.4, not with $version"; exit 1; }
npm init -y >/dev/null
npm i --silent --no-audit --no-fund hyperformula@3.5.0
cat > show.mjs <<'JS'
import { HyperFormula } from "hyperformula";
const text = (minute, format) => {
  const sheet = HyperFormula.buildFromArray([[`=TEXT(DATE(2026,6,8)+TIME(9,${minute},0),"${format}")`]], { licenseKey: "gpl-v3" });
  return sheet.getCellValue({ sheet: 0, row: 0, col: 0 });
};
const said = [text(5, "dd/mm/yyyy hh:mm"), text(5, "hh:mm dd/mm/yyyy"), text(45, "hh:mm dd/mm/yyyy")];
console.log("HyperFormula 3.5.0, the 8th of June 2026 at 9:05, 9:05 and 9:45:", said);
process.exit(said.join() === "08/06/2026 09:05,09:05 08/05/2026,09:45 08/45/2026" ? 0 : 1);
JS
node show.mjs
echo '"=TEXT(DATE(2026;6;8)+TIME(9;5;0);""hh:mm dd/mm/yyyy"")"' > visit.csv
soffice "-env:UserInstallation=file://$folder/profile" --headless --infilter='CSV:44,34,76,1,,2057,false,true,false,false,false,-1,true' --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false' --outdir out visit.csv >/dev/null 2>&1
cat out/visit*.csv
grep -q '09:05 08/06/2026' out/visit*.csv
