#!/usr/bin/env bash
# python3-icalendar 4.0.3 from Debian 12 (seen 29 November 2026): given a time in ZoneInfo("Europe/London"), the standard library's
# own, a good guess is DTSTART;TZID=Europe/London, as it writes for a pytz zone. It writes TZID=BST (in winter GMT), the name of a
# season, which is no zone. ical.js 2.2.1 takes such a time as floating: on a server that runs in UTC the visit starts an hour late.
# Our side: packages/escalation/src/export/toICalendar.test.ts, "is one event from the departure to the expected return, in exact
# instants".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-icalendar=4.0.3-5 python3-tz python3-dateutil python3-six
for package in *.deb; do dpkg -x "$package" packages; done
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ical.js@2.2.1
PYTHONPATH=packages/usr/lib/python3/dist-packages /usr/bin/python3 - <<'PY'
from datetime import datetime, timezone
from zoneinfo import ZoneInfo
import pytz
from icalendar import Calendar, Event
calendar = Calendar()
for uid, start in (("zoneinfo", datetime(2026, 6, 9, 9, 0, tzinfo=ZoneInfo("Europe/London"))), ("pytz", pytz.timezone("Europe/London").localize(datetime(2026, 6, 9, 9, 0)))):
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime(2026, 6, 1, tzinfo=timezone.utc))
    event.add("dtstart", start)
    calendar.add_component(event)
open("visits.ics", "wb").write(calendar.to_ical())
PY
cat > show.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
const text = readFileSync("visits.ics", "utf8");
const [zoneinfo, pytz] = text.split("\r\n").filter((line) => line.startsWith("DTSTART"));
const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
const starts = new ICAL.Event(event).startDate.toJSDate().toISOString();
console.log(`icalendar 4.0.3\nzoneinfo ${zoneinfo}, read in UTC as ${starts}\npytz     ${pytz}`);
process.exit(/;TZID=BST[;:].*T090000$/.test(zoneinfo) && pytz.includes("TZID=Europe/London") && starts === "2026-06-09T09:00:00.000Z" ? 0 : 1);
JS
TZ=UTC node show.mjs
