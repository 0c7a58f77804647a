#!/usr/bin/env bash
# cronosjs 1.7.1 and croner 11.0.1 (seen 30 November 2026): the README of cronosjs allows 0-7 for a day of the week, and 0 and 7 are
# both Sunday. A good guess is that the range 0-7 is every day, as croner has it, and as 0-6 and 1-7 are for cronosjs too. It is
# Sundays alone, without an error. The sweep for staff who are not back runs once a week.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund cronosjs@1.7.1 croner@11.0.1
cat > show.mjs <<'JS'
import { Cron } from "croner";
import { CronosExpression } from "cronosjs";
const start = new Date("2026-06-08T00:00:00Z");
const timezone = "UTC";
const days = (dates) => dates.map((date) => date.getUTCDate()).join(" ");
const cronos = (week) => days(CronosExpression.parse(`0 9 * * ${week}`, { timezone }).nextNDates(start, 4));
const said = { "0-6": cronos("0-6"), "1-7": cronos("1-7"), "0-7": cronos("0-7") };
const croner = days(new Cron("0 9 * * 0-7", { timezone }).nextRuns(4, start));
console.log("days in June 2026:", { "cronosjs 1.7.1": said, "croner 11.0.1, 0-7": croner });
process.exit(Object.values(said).join() === "8 9 10 11,8 9 10 11,14 21 28 5" && croner === "8 9 10 11" ? 0 : 1);
JS
node show.mjs
