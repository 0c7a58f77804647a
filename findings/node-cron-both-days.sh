#!/usr/bin/env bash
# node-cron 4.6.0 (seen 29 November 2026): it is "based on GNU crontab" and takes full crontab syntax (its README), in which a line
# that names a day of the month and a day of the week runs on either (crontab(5)). A good guess is that "0 9 1 * 1" rings on the
# first and on each Monday, as with cron-parser 5.10.6. It rings when both hold: three times in 2027 where crontab has 61, without a
# word. The list of assessments that are due is not looked at on Mondays, nor on the first.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund node-cron@4.6.0 cron-parser@5.10.6
cat > show.mjs <<'JS'
import { CronExpressionParser } from "cron-parser";
import cron from "node-cron";
const line = "0 9 1 * 1";
const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2027, 0, 1 + index, 9)));
const task = cron.createTask(line, () => {}, { timezone: "UTC" });
const both = days.filter((date) => task.match(date));
const options = { currentDate: new Date("2026-12-31T12:00:00Z"), endDate: new Date("2027-12-31T12:00:00Z"), tz: "UTC" };
const either = CronExpressionParser.parse(line, options).take(100).map((date) => date.toDate().getTime());
const expected = days.filter((date) => date.getUTCDate() === 1 || date.getUTCDay() === 1).map(Number);
console.log("runs in 2027:", { "node-cron 4.6.0": both.map((date) => date.toISOString().slice(0, 10)), "cron-parser 5.10.6": either.length });
process.exit(both.length === 3 && both.every((date) => date.getUTCDate() === 1 && date.getUTCDay() === 1) && either.join() === expected.join() ? 0 : 1);
JS
node show.mjs
