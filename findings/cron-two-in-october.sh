#!/usr/bin/env bash
# cron 4.4.0 (seen 30 November 2026): "0 2 * * *" with a time zone is two o'clock there. In London the clocks go back at two on 25 October, so that
# the hour from one comes twice and two o'clock once. A good guess is that what is to run at two runs once in that night, as with croner 11.0.1 and
# cron-parser 5.10.6. It runs twice, and first when the clocks there show one; half past two is half past one and half past two. At one and at three
# it runs once. A nightly list of who is still out is made an hour early, and whoever counts the runs has one night more than the school had.
# Our side: packages/escalation/src/due/escalationAt.prop.test.ts, "a visit is overdue exactly from the minute after its limit, whatever the clocks do
# that night".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund cron@4.4.0 croner@11.0.1 cron-parser@5.10.6
cat > show.mjs <<'JS'
import { CronTime } from "cron";
import { CronExpressionParser } from "cron-parser";
import { Cron } from "croner";
const [timeZone, eve] = ["Europe/London", new Date("2026-10-24T12:00:00Z")];
const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", day: "numeric" });
const thatNight = (next) => {
  const runs = [];
  for (let run = next(eve); runs.length < 3; run = next(run)) runs.push(run);
  return runs.map((run) => clock.format(run)).filter((run) => run.startsWith("25")).map((run) => run.slice(-5)).join(" ");
};
const byCron = (line) => thatNight((after) => new CronTime(line, timeZone).getNextDateFrom(after, timeZone).toJSDate());
const byCroner = (line) => thatNight((after) => new Cron(line, { timezone: timeZone, paused: true }).nextRun(after));
const byParser = (line) => thatNight((after) => CronExpressionParser.parse(line, { tz: timeZone, currentDate: after }).next().toDate());
const lines = ["0 1 * * *", "0 2 * * *", "30 2 * * *", "0 3 * * *"];
const seen = [byCron, byCroner, byParser].map((by) => lines.map(by).join(", "));
console.log("25 October, at 1, 2, 2:30 and 3:", { "cron 4.4.0": seen[0], "croner 11.0.1": seen[1], "cron-parser 5.10.6": seen[2] });
const right = "01:00, 02:00, 02:30, 03:00";
process.exit(seen[0] === "01:00, 01:00 02:00, 01:30 02:30, 03:00" && seen[1] === right && seen[2] === right ? 0 : 1);
JS
node show.mjs
