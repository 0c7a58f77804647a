#!/usr/bin/env bash
# cron-schedule 6.0.0 (seen 29 November 2026): it takes the lines of crontab(5) (README), and refuses what is not of them: L, LW and
# ? are errors. A good guess is that 5L (the last Friday), 1#1 (the first Monday) and 15W (the weekday nearest the 15th), which
# croner 11.0.1 and cronosjs 1.7.1 follow, are errors too. The letters are left out without a word: every Friday, every Monday, and
# the 15th, a Saturday in August. A monthly check of the emergency numbers becomes a weekly alarm, or one at an empty school.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund cron-schedule@6.0.0 croner@11.0.1 cronosjs@1.7.1
cat > show.mjs <<'JS'
import { parseCronExpression } from "cron-schedule";
import { Cron } from "croner";
import { CronosExpression } from "cronosjs";
const from = new Date("2026-07-20T00:00:00Z");
const days = (dates) => dates.map((date) => date.toISOString().slice(5, 10)).join(" ");
const asked = (dates) => {
  try {
    return days(dates());
  } catch {
    return "an error";
  }
};
const said = ["L", "5L", "1#1", "15W"].map((day) => {
  const line = day === "L" || day === "15W" ? `0 9 ${day} * *` : `0 9 * * ${day}`;
  return [
    line,
    asked(() => parseCronExpression(line).getNextDates(3, from)),
    asked(() => new Cron(line, { timezone: "UTC" }).nextRuns(3, from)),
    asked(() => CronosExpression.parse(line, { timezone: "UTC" }).nextNDates(from, 3)),
  ];
});
console.log("line, cron-schedule 6.0.0, croner 11.0.1, cronosjs 1.7.1:", said);
const [last, friday, monday, nearest] = said.map(([, ...rest]) => rest.join(", "));
process.exit(
  last === "an error, 07-31 08-31 09-30, 07-31 08-31 09-30" &&
    friday === "07-24 07-31 08-07, 07-31 08-28 09-25, 07-31 08-28 09-25" &&
    monday === "07-20 07-27 08-03, 08-03 09-07 10-05, 08-03 09-07 10-05" &&
    nearest === "08-15 09-15 10-15, 08-14 09-15 10-15, 08-14 09-15 10-15"
    ? 0
    : 1,
);
JS
TZ=UTC node show.mjs
