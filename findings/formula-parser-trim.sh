#!/usr/bin/env bash
# A spreadsheet's function in JavaScript (seen 1 December 2026). A good guess is that TRIM leaves one space between words, as every spreadsheet
# does. fast-formula-parser 1.0.19 leaves all of them, so a name that is cleaned before it is looked up is still another name, and
# WEEKNUM counts the weeks of 2025 one short. LibreOffice says "Ada Oakley" and 50.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund fast-formula-parser@1.0.19
cat > show.cjs <<'JS'
const Parser = require("fast-formula-parser");
const parser = new Parser();
const answer = (formula) => parser.parse(formula, { sheet: "Sheet1", row: 1, col: 1 });
const [name, week] = [answer('TRIM("  Ada   Oakley ")'), answer("WEEKNUM(DATE(2025,12,9))")];
console.log(`fast-formula-parser 1.0.19: TRIM gives "${name}"; 9 December 2025 is in week ${week}`);
process.exit(name === "Ada   Oakley" && week === 49 ? 0 : 1);
JS
node show.cjs
