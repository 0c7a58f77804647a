#!/usr/bin/env bash
# @gorules/zen-engine 0.54.0 (seen 29 November 2026): its dates have add() and sub() in calendar units (docs.gorules.io, "Date
# functions"), and a month after 31 January is 28 February. A good guess is that a year after 29 February 2028 is 28 February 2029,
# as twelve months after it are, and as luxon 3.7.2 says. It is no date at all, which is neither before nor after any other, and no
# error. A yearly review of an assessment that was signed on a leap day is never due.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @gorules/zen-engine@0.54.0 luxon@3.7.2
cat > show.mjs <<'JS'
import zen from "@gorules/zen-engine";
import { DateTime } from "luxon";
const says = (expression) => zen.evaluateExpressionSync(expression, {});
const year = says("d('2028-02-29').add('1y')");
const months = says("d('2028-02-29').add('12M')");
const due = says("d('2028-02-29').add('1y').isBefore('2030-01-01')");
const later = says("d('2028-02-29').add('1y').isAfter('2030-01-01')");
const peer = DateTime.fromISO("2028-02-29").plus({ years: 1 }).toISODate();
console.log({ "zen 0.54.0": { year, months, due, later }, "luxon 3.7.2": peer });
process.exit(year === "Invalid date" && months.startsWith("2029-02-28") && !due && !later && peer === "2029-02-28" ? 0 : 1);
JS
node show.mjs
