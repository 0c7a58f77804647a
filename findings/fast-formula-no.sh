#!/usr/bin/env bash
# fast-formula-parser 1.0.19 (seen 30 November 2026): works out the formulas of a spreadsheet. Spreadsheets compare text without regard to capitals: in Excel
# and LibreOffice "No"="no" is true, and VLOOKUP and COUNTIF find it. A good guess is that it is so here. It is false, VLOOKUP finds nothing and COUNTIF
# counts none. A sheet that says "stop" where the answer is no lets the visit go when somebody has typed No.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund fast-formula-parser@1.0.19
cat > show.cjs <<'JS'
const Parser = require("fast-formula-parser");
const cells = [["No"], ["Yes"]];
const parser = new Parser({ onCell: ({ row }) => cells[row - 1][0], onRange: ({ from, to }) => cells.slice(from.row - 1, to.row) });
const said = ['IF(A1="no","stop","go")', 'VLOOKUP("no",A1:A2,1,FALSE)', 'COUNTIF(A1:A2,"no")'].map((formula) => [
  formula,
  String(parser.parse(formula, { row: 3, col: 1, sheet: "Visits" })),
]);
console.log("fast-formula-parser 1.0.19, of a cell with No:", said);
process.exit(said.map(([, result]) => result).join().replace(/Error: /, "") === "go,#N/A,0" ? 0 : 1);
JS
node show.cjs
