#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 with hyperformula 3.5.0 (seen 30 November 2026): NETWORKDAYS counts working days, both ends included,
# and the start may be later than the end (the note above it in its source; Excel's too). A good guess is that from Friday back to
# Monday is -5, as HyperFormula and Excel say. It is -3, the day before is 0, and from a Saturday back over two full weeks
# it is -11. A record that is signed before its visit, the mistake that is looked for, comes out with the wrong number of days.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat > show.mjs <<'JS'
import { NETWORKDAYS } from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";
const peer = (from, to) => {
  const date = (day) => `DATE(2026,6,${day})`;
  const sheet = HyperFormula.buildFromArray([[`=NETWORKDAYS(${date(from)},${date(to)})`]], { licenseKey: "gpl-v3" });
  return sheet.getCellValue({ sheet: 0, row: 0, col: 0 });
};
const pairs = [[8, 12], [12, 8], [9, 8], [20, 8]];
const said = pairs.map(([from, to]) => [`${from} to ${to} June 2026`, NETWORKDAYS(new Date(2026, 5, from), new Date(2026, 5, to)), peer(from, to)]);
console.log("formulajs 4.6.1, HyperFormula 3.5.0:", said);
process.exit(JSON.stringify(said.map(([, mine, other]) => [mine, other])) === "[[5,5],[-3,-5],[0,-2],[-11,-10]]" ? 0 : 1);
JS
TZ=Europe/London node show.mjs
