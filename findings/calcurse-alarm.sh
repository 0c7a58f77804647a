#!/usr/bin/env bash
# calcurse 4.7.1 from Debian 12 with python3-icalendar 4.0.3 (seen 29 November 2026): its manual lists VALARM among what it imports.
# A good guess is that an alarm half an hour before is still that when the calendar is written again. It comes back as five minutes,
# calcurse's own setting, and as -P300S, which is no duration (RFC 5545, 3.3.6: seconds come after a T): icalendar refuses the file.
# The reminder to ring the school half an hour before a return is lost on the way through.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download calcurse=4.7.1-1
dpkg -x calcurse_*.deb package
apt-get -qq -o APT::Sandbox::User=root download python3-icalendar=4.0.3-5 python3-tz python3-dateutil python3-six
for library in python3-*.deb; do dpkg -x "$library" package; done
cat > show.py <<'PY'
import sys
from icalendar import Calendar

def trigger(name):
    text = open(name, "rb").read()
    written = next(line for line in text.decode().split() if line.startswith("TRIGGER"))
    try:
        return [written, str(-Calendar.from_ical(text).walk("VALARM")[0]["TRIGGER"].dt)]
    except Exception as error:
        return [written, f"{type(error).__name__}: {error}"]

said = [trigger(name) for name in ("before.ics", "after.ics")]
print("trigger, and what icalendar 4.0.3 reads:", said)
sys.exit(0 if said[0][1] == "0:30:00" and said[1][0] == "TRIGGER:-P300S" and "Error" in said[1][1] else 1)
PY
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//visits//EN BEGIN:VEVENT UID:one DTSTAMP:20260601T090000Z SUMMARY:Visit \
  DTSTART:20260608T083000Z DTEND:20260608T090000Z BEGIN:VALARM ACTION:DISPLAY DESCRIPTION:Ring TRIGGER:-PT30M END:VALARM END:VEVENT END:VCALENDAR > before.ics
mkdir data
TZ=UTC package/usr/bin/calcurse -D data -q -i before.ics
TZ=UTC package/usr/bin/calcurse -D data -x > after.ics
PYTHONPATH=package/usr/lib/python3/dist-packages /usr/bin/python3 -W ignore show.py
