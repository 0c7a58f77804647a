#!/usr/bin/env bash
# ts-ics 2.4.6 (seen 29 November 2026): it reads an alarm at a moment as such, and writes it without the VALUE=DATE-TIME that
# makes it one (RFC 5545, 3.8.6.3: the default is a duration). Read again, by itself, the alarm is a duration of nothing, which
# rings when the visit starts; ical.js 2.2.1 cannot read it. A calendar that went through it once has lost when to ring.
# Our side: packages/escalation/src/export/toICalendar.test.ts, "has an alarm for each minute at which something falls due
# (R20-AFT-02, R20-AFT-03, R20-AFT-04)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ts-ics@2.4.6 ical.js@2.2.1 zod@4.6.6
cat > show.mjs <<'JS'
import ICAL from "ical.js";
import { convertIcsCalendar, generateIcsCalendar } from "ts-ics";
const text = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//visits//EN
BEGIN:VEVENT
UID:visit
DTSTAMP:20260601T090000Z
DTSTART:20260609T080000Z
DTEND:20260609T090000Z
SUMMARY:Visit
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Not back
TRIGGER;VALUE=DATE-TIME:20260609T093000Z
END:VALARM
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");
const trigger = (from) => convertIcsCalendar(undefined, from).events[0].alarms[0].trigger;
const read = trigger(text);
const written = generateIcsCalendar(convertIcsCalendar(undefined, text));
const line = written.split(/\r?\n/).find((each) => each.startsWith("TRIGGER"));
const again = trigger(written);
let peer = "reads it";
try {
  new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent("vevent").getFirstSubcomponent("valarm").getFirstPropertyValue("trigger");
} catch (error) {
  peer = error.message;
}
console.log(`ts-ics 2.4.6 reads ${JSON.stringify(read)}\nwrites ${line}\nreads ${JSON.stringify(again)}\nical.js 2.2.1: ${peer}`);
process.exit(read.type === "absolute" && line === "TRIGGER:20260609T093000Z" && again.type === "relative" && JSON.stringify(again.value) === "{}" && peer.startsWith("invalid duration") ? 0 : 1);
JS
node show.mjs
