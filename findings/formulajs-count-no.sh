#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1, fast-formula-parser 1.0.19 and hyperformula 3.5.0 (seen 30 November 2026): a comparison and COUNTIF pay no heed to capital
# letters, and * is any text, in every spreadsheet. A good guess is that the three count alike. "No" is answered three times, as "No", "no" and "NO":
# the first two count one of them, and of three ratings that start with "High" formulajs counts none. In fast-formula-parser "No"="no" is false
# too. A summary says that one household has no smoke alarm where three have none, and a sheet that says "stop" at no lets the visit go.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 fast-formula-parser@1.0.19 hyperformula@3.5.0
cat > show.mjs <<'JS'
import * as formulajs from "@formulajs/formulajs";
import Parser from "fast-formula-parser";
import { HyperFormula } from "hyperformula";
const byPeer = (answers, formula) =>
  HyperFormula.buildFromArray([answers, [`=${formula}`]], { licenseKey: "gpl-v3" }).getCellValue({ sheet: 0, row: 1, col: 0 });
const byParser = (answers, formula) =>
  new Parser({ onCell: ({ col }) => answers[col - 1], onRange: () => [answers] }).parse(formula, { row: 2, col: 1, sheet: "Visits" });
const no = ["No", "no", "NO"];
const high = ["High (tolerable)", "High", "High - see notes"];
const seen = {
  "No, no and NO": [formulajs.COUNTIF(no, "no"), byParser(no, 'COUNTIF(A1:C1,"no")'), byPeer(no, 'COUNTIF(A1:C1,"no")')],
  "High*": [formulajs.COUNTIF(high, "High*"), byPeer(high, 'COUNTIF(A1:C1,"High*")')],
  stop: [byParser(no, 'IF(A1="no","stop","go")'), byPeer(no, 'IF(A1="no","stop","go")')],
};
console.log("formulajs 4.6.1, fast-formula-parser 1.0.19, hyperformula 3.5.0:", seen);
process.exit(Object.values(seen).join(";") === "1,1,3;0,3;go,stop" ? 0 : 1);
JS
node show.mjs
