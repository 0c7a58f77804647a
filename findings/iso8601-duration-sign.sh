#!/usr/bin/env bash
# iso8601-duration 2.1.4 with ics 3.12.0 (seen 29 November 2026): iCalendar writes an alarm ten minutes before as -PT10M. A good
# guess is that a parser of durations takes the sign (as luxon 3.7.2 does) or refuses it (as this one does with PT-10M). It looks
# for the pattern anywhere in the text and leaves the sign out: the reminder comes ten minutes after the visit began.
# Our side: packages/escalation/src/export/toICalendar.test.ts, "has an alarm for each minute at which something falls due
# (R20-AFT-02, R20-AFT-03, R20-AFT-04)": our alarms are instants.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund iso8601-duration@2.1.4 ics@3.12.0 luxon@3.7.2
cat > show.mjs <<'JS'
import { createEvent } from "ics";
import { end, parse } from "iso8601-duration";
import { Duration } from "luxon";
const { value } = createEvent({
  title: "Visit",
  start: [2026, 6, 9, 9, 0],
  startInputType: "utc",
  duration: { minutes: 30 },
  alarms: [{ action: "display", description: "Leave", trigger: { minutes: 10, before: true } }],
});
const trigger = /TRIGGER:(.*)/.exec(value)[1].trim();
const rings = end(parse(trigger), new Date("2026-06-09T09:00:00Z")).toISOString();
const luxon = Duration.fromISO(trigger).as("minutes");
console.log(`ics 3.12.0 writes ${trigger}; luxon reads ${luxon} minutes; iso8601-duration 2.1.4 rings at ${rings}`);
process.exit(trigger === "-PT10M" && luxon === -10 && rings === "2026-06-09T09:10:00.000Z" ? 0 : 1);
JS
node show.mjs
