#!/usr/bin/env bash
# ical.js 2.2.1 (seen 29 November 2026): a duration of hours is exact time (RFC 5545, 3.3.6: only days and weeks are nominal), so
# an event of two hours that starts in London at 00:30 on 25 October ends at 01:30 GMT. ical.js, with the zone's own rules
# registered, ends it at 02:30 GMT, three hours later, and its own difference says PT3H; node-ical 0.26.1 is right. In spring the
# same event lasts one hour. A return that was expected in two hours is missed an hour late.
# Our side: packages/escalation/src/export/toICalendar.test.ts, "from %s to %s lasts %i real minutes": both ends are instants in UTC.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.26.1
cat > show.mjs <<'JS'
import ICAL from "ical.js";
import nodeIcal from "node-ical";
const text = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//visits//EN
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:autumn
DTSTAMP:20261001T090000Z
DTSTART;TZID=Europe/London:20261025T003000
DURATION:PT2H
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");
const calendar = new ICAL.Component(ICAL.parse(text));
ICAL.TimezoneService.register(calendar.getFirstSubcomponent("vtimezone"));
const { startDate, endDate } = new ICAL.Event(calendar.getFirstSubcomponent("vevent"));
const written = endDate.subtractDateTz(startDate).toString();
const ends = endDate.convertToZone(ICAL.Timezone.utcTimezone).toString();
const peer = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === "VEVENT").end.toISOString();
console.log(`DURATION:PT2H ends at ${ends} after ${written} (ical.js 2.2.1), at ${peer} (node-ical 0.26.1)`);
process.exit(ends === "2026-10-25T02:30:00Z" && written === "PT3H" && peer === "2026-10-25T01:30:00.000Z" ? 0 : 1);
JS
node show.mjs
