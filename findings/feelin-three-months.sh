#!/usr/bin/env bash
# feelin 8.2.0 (seen 29 November 2026): DMN has durations of days and times and durations of years and months. The two cannot be put
# in order, so a good guess is that P90D >= P3M is null, and that P90D = P3M is false. feelin takes a month as 30 days: both are true,
# though the same engine adds a calendar month to a date. "Three months after the visit of 9 June" has come on 7 September by
# subtraction and not by addition.
# Our side: packages/core/src/clock/addPeriod.test.ts, "three months from 9 June are 92 days (MOR-FOL-05)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund feelin@8.2.0
cat > show.mjs <<'JS'
import { evaluate } from "feelin";
const expressions = [
  'duration("P3M") = duration("P90D")',
  'date("2026-09-07") - date("2026-06-09") >= duration("P3M")',
  'date("2026-06-09") + duration("P3M") <= date("2026-09-07")',
];
const said = expressions.map((expression) => evaluate(expression, {}).value);
console.log("feelin 8.2.0:", Object.fromEntries(expressions.map((expression, at) => [expression, said[at]])));
process.exit(JSON.stringify(said) === "[true,true,false]" ? 0 : 1);
JS
node show.mjs
