#!/usr/bin/env bash
# ics 3.12.0 with ical.js 2.2.1 (seen 29 November 2026): an alarm at the moment of the event has trigger { minutes: 0 }. A good
# guess is that the file says PT0M, as ts-ics 2.4.6 does. It says PT, or -PT with before, and a length of one day is P1DT: durations
# without what the grammar asks for (RFC 5545, 3.3.6: after the T come hours, minutes or seconds). ical.js cannot read such an alarm
# at all. The reminder of a return at half past ten is in the file and never rings.
# Our side: packages/escalation/src/export/toICalendar.test.ts, "has an alarm for each minute at which something falls due": each
# alarm is a moment.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1 ts-ics@2.4.6
cat > show.mjs <<'JS'
import ICAL from "ical.js";
import ics from "ics";
import { generateIcsDuration } from "ts-ics";
const alarms = [0, 10].map((minutes) => ({ action: "display", description: "Back?", trigger: { minutes, before: true } }));
const { value } = ics.createEvent({ title: "Visit", start: [2026, 6, 8], duration: { days: 1 }, alarms });
const written = value.match(/(?<=TRIGGER:|DURATION:)\S+/g);
const read = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent("vevent").getAllSubcomponents("valarm").map((alarm) => {
  try {
    return alarm.getFirstPropertyValue("trigger").toString();
  } catch (error) {
    return error.message;
  }
});
const peer = generateIcsDuration({ minutes: 0 });
console.log({ "ics 3.12.0": written, "ical.js 2.2.1": read, "ts-ics 2.4.6": peer });
process.exit([...written].sort().join(" ") === "-PT -PT10M P1DT" && /invalid duration/.test(read[0]) && read[1] === "-PT10M" && peer === "PT0M" ? 0 : 1);
JS
TZ=UTC node show.mjs
