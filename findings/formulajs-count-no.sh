#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 and hyperformula 3.5.0 (seen 30 November 2026): COUNTIF pays no heed to capital letters and takes * for
# any text in every spreadsheet. A good guess is that these two count alike. "No" is answered three times, as "No", "no" and "NO":
# formulajs counts one of them, and of three ratings that start with "High" none. A summary says that one household has no smoke
# alarm where three have none, and that nothing is high.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat > show.mjs <<'JS'
import * as formulajs from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";
const columns = { "no": ["No", "no", "NO"], "High*": ["High (tolerable)", "High", "High - see notes"] };
const counts = Object.entries(columns).map(([criterion, answers]) => {
  const sheet = HyperFormula.buildFromArray([answers, [`=COUNTIF(A1:C1,"${criterion}")`]], { licenseKey: "gpl-v3" });
  return { criterion, formulajs: formulajs.COUNTIF(answers, criterion), hyperformula: sheet.getCellValue({ sheet: 0, row: 1, col: 0 }) };
});
console.log("formulajs 4.6.1, hyperformula 3.5.0:", counts);
process.exit(counts.map((one) => `${one.formulajs}/${one.hyperformula}`).join() === "1/3,0/3" ? 0 : 1);
JS
node show.mjs
