#!/usr/bin/env bash
# ical-generator 10.2.0 (seen 29 November 2026): an alarm at a moment must be written in UTC (RFC 5545, 3.8.6.3). Its README says
# that the times of an event with a zone are taken as they stand. A good guess is that an alarm, which can have no zone, stays in
# UTC as it does for an event without one. On a London machine it is written as London's clock and names no zone: what was meant
# for 08:30Z is read by a server that runs in UTC (here ical.js 2.2.1) as 09:30Z, and comes an hour late all summer.
# Our side: packages/escalation/src/export/toICalendar.test.ts, "has an alarm for each minute at which something falls due
# (R20-AFT-02, R20-AFT-03, R20-AFT-04)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ical-generator@10.2.0 ical.js@2.2.1
cat > write.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ical from "ical-generator";
const [start, end, alarm] = ["08:00", "09:00", "08:30"].map((time) => new Date(`2026-06-09T${time}:00Z`));
for (const [name, zone] of [["bare", {}], ["zoned", { timezone: "Europe/London" }]]) {
  const calendar = ical();
  calendar.createEvent({ start, end, stamp: start, summary: "Visit", ...zone }).createAlarm({ type: "display", trigger: alarm });
  writeFileSync(`${name}.ics`, calendar.toString());
}
JS
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
const said = ["bare", "zoned"].map((name) => {
  const text = readFileSync(`${name}.ics`, "utf8");
  const alarm = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent").getFirstSubcomponent("valarm");
  return `${/TRIGGER.*/.exec(text)[0].trim()} rings at ${alarm.getFirstPropertyValue("trigger").toJSDate().toISOString()}`;
});
console.log(`ical-generator 10.2.0, an alarm at 08:30Z\nevent without zone: ${said[0]}\nevent in London:    ${said[1]}`);
const expected = ["TRIGGER;VALUE=DATE-TIME:20260609T083000Z rings at 2026-06-09T08:30:00.000Z", "TRIGGER;VALUE=DATE-TIME:20260609T093000 rings at 2026-06-09T09:30:00.000Z"];
process.exit(JSON.stringify(said) === JSON.stringify(expected) ? 0 : 1);
JS
TZ=Europe/London node write.mjs
TZ=UTC node read.mjs
