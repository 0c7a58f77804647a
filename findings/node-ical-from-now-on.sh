#!/usr/bin/env bash
# node-ical 0.26.1, and python3-recurring-ical-events 2.0.1 from Debian 12 (seen 30 November 2026): of four visits on Mondays, those from the second
# on are moved to half past ten. A calendar says that once, with RANGE=THISANDFUTURE (RFC 5545, 3.2.13). Both expand repeated events with the visits
# that were moved. A good guess is that the three are moved, as ical.js 2.2.1 and ical-expander 3.2.0 have it, or that an error is told. One is moved,
# and the third and fourth are an hour early. Whoever reads the list waits at the door, or rings about a visitor who is not late.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund node-ical@0.26.1 ical-expander@3.2.0 ical.js@2.2.1
apt-get -qq -o APT::Sandbox::User=root download python3-recurring-ical-events=2.0.1-1 python3-icalendar=4.0.3-5 python3-dateutil python3-tz python3-six python3-x-wr-timezone
for package in *.deb; do dpkg -x "$package" packages; done
cat > show.mjs <<'JS'
import { writeFileSync } from "node:fs";
import Expander from "ical-expander";
import ical from "node-ical";
const event = (...lines) => ["BEGIN:VEVENT", "UID:visit", "DTSTAMP:20260601T000000Z", ...lines, "DURATION:PT1H", "SUMMARY:Visit", "END:VEVENT"];
const calendar = [
  ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Invented School//EN"],
  ...event("DTSTART:20260608T093000Z", "RRULE:FREQ=WEEKLY;COUNT=4"),
  ...event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260615T093000Z", "DTSTART:20260615T103000Z"),
  ...["END:VCALENDAR", ""],
].join("\r\n");
writeFileSync("visits.ics", calendar);
const [from, to] = [new Date("2026-06-01"), new Date("2026-08-01")];
const visit = Object.values(ical.sync.parseICS(calendar)).find(({ type }) => type === "VEVENT");
const moved = (times) => times.map((time) => time.slice(11, 16)).join(" ");
const read = moved(ical.expandRecurringEvent(visit, { from, to }).map(({ start }) => start.toISOString()));
const { events, occurrences } = new Expander({ ics: calendar }).between(from, to);
const peer = moved([...events, ...occurrences].map(({ startDate }) => startDate.toString()).sort());
console.log("node-ical 0.26.1:", read, " ical-expander 3.2.0:", peer);
process.exit(read === "09:30 10:30 09:30 09:30" && peer === "09:30 10:30 10:30 10:30" ? 0 : 1);
JS
node show.mjs
PYTHONPATH=packages/usr/lib/python3/dist-packages /usr/bin/python3 -W ignore - <<'PY'
import sys
import icalendar, recurring_ical_events
visits = recurring_ical_events.of(icalendar.Calendar.from_ical(open("visits.ics").read())).between((2026, 6, 1), (2026, 8, 1))
times = [start.strftime("%H:%M") for start in sorted(visit["DTSTART"].dt for visit in visits)]
print("recurring-ical-events 2.0.1:", times)
sys.exit(0 if times == ["09:30", "10:30", "09:30", "09:30"] else 1)
PY
