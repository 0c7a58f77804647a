#!/usr/bin/env bash
# khal 0.10.5 from Debian 12 with ical.js 2.2.1 (seen 30 November 2026): a visit at nine every week is written for Europe/London, and
# the rules of that zone go with it in the file (RFC 5545, 3.6.5), so that a reader needs no others. A good guess is that it is at
# nine in every week. khal writes the two changes of the clock of the first year alone (a note in its newest source tells why), and
# shows nine itself. A reader that goes by the rules in the file has it at ten from 29 March 2027 on: the visitor whose telephone
# shows ten is an hour late from the second spring.
# This project does not use it; the calendar files that it writes have times in UTC.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download khal=1:0.10.5-1.1 python3-icalendar=4.0.3-5 python3-click python3-click-log python3-atomicwrites \
  python3-configobj python3-xdg python3-urwid python3-tzlocal python3-pytz-deprecation-shim python3-tz python3-dateutil python3-six python3-pkg-resources
for library in ./*.deb; do dpkg -x "$library" package; done
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ical.js@2.2.1
mkdir visits
cat > khal.conf <<CONF
[calendars]
[[visits]]
path = $folder/visits
[locale]
timeformat = %H:%M
dateformat = %d/%m/%Y
longdateformat = %d/%m/%Y
datetimeformat = %d/%m/%Y %H:%M
longdatetimeformat = %d/%m/%Y %H:%M
local_timezone = Europe/London
default_timezone = Europe/London
[sqlite]
path = $folder/khal.db
CONF
khal() { PYTHONPATH=package/usr/lib/python3/dist-packages /usr/bin/python3 -W ignore package/usr/bin/khal -c khal.conf "$@"; }
khal new -a visits --repeat weekly --until 01/07/2027 08/06/2026 09:00 45m Visit
shown=$(khal list -f '{start-time}' -df '' 05/04/2027 1d)
cat > show.mjs <<'JS'
import { readFileSync, readdirSync } from "node:fs";
import ICAL from "ical.js";
const file = new ICAL.Component(ICAL.parse(readFileSync(`visits/${readdirSync("visits")[0]}`, "utf8")));
ICAL.TimezoneService.register(new ICAL.Timezone(file.getFirstSubcomponent("vtimezone")));
const dates = new ICAL.Event(file.getFirstSubcomponent("vevent")).iterator();
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short" });
const read = [];
for (let date = dates.next(); date; date = dates.next()) read.push(clock.format(date.toJSDate()));
console.log(read.filter((text) => /^(08\/06\/2026|02\/11\/2026|22\/03\/2027|29\/03\/2027|05\/04\/2027)/.test(text)).join("\n"));
JS
read=$(node show.mjs)
echo "khal 0.10.5 shows $shown on 5 April 2027; ical.js 2.2.1 reads of khal's file, by the clock of London:"
echo "$read"
[[ $shown == *09:00* && $read == "08/06/2026, 09:00
02/11/2026, 09:00
22/03/2027, 09:00
29/03/2027, 10:00
05/04/2027, 10:00" ]]
