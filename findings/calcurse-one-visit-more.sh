#!/usr/bin/env bash
# calcurse 4.7.1 from Debian 12 (seen 29 November 2026): three weekly visits with COUNT=3, of which the second is cancelled with an
# EXDATE, are two visits: COUNT counts before the exception (RFC 5545, 3.3.10 and 3.8.5.1). calcurse imports both properties (its
# manual, "Import"), and a good guess is two. It shows three: it counts the cancelled one as not there and adds a week at the end.
# ical.js 2.2.1 says two. Somebody goes to a family, or waits at a telephone, on a day that nobody agreed.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download calcurse=4.7.1-1
dpkg -x calcurse_*.deb package
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ical.js@2.2.1
cat > show.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(readFileSync("visits.ics", "utf8"))).getFirstSubcomponent("vevent"));
const iterator = event.iterator();
const days = [];
for (let time = iterator.next(); time; time = iterator.next()) days.push(`${time.toString().slice(5, 10).replace("-", "/")}/26`);
console.log(days.join(" "));
JS
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//visits//EN BEGIN:VEVENT UID:one DTSTAMP:20260601T090000Z SUMMARY:Visit \
  DTSTART:20260608T083000Z DTEND:20260608T090000Z 'RRULE:FREQ=WEEKLY;COUNT=3' EXDATE:20260615T083000Z END:VEVENT END:VCALENDAR > visits.ics
export TZ=UTC
mkdir data
package/usr/bin/calcurse -D data -q -i visits.ics
shown=$(package/usr/bin/calcurse -D data -Q --from 06/01/2026 --days 60 | grep -oE '^[0-9/]{8}' | paste -sd' ')
peer=$(node show.mjs)
printf 'calcurse 4.7.1: %s\nical.js 2.2.1:  %s\n' "$shown" "$peer"
[[ $shown == "06/08/26 06/22/26 06/29/26" && $peer == "06/08/26 06/22/26" ]]
