#!/usr/bin/env bash
# python3-workalendar 17.0.0 from Debian 12 (seen 29 November 2026): Boxing Day 2026 is a Saturday, and Monday 28 December is a bank
# holiday in its place in all of the United Kingdom (gov.uk/bank-holidays). Its calendars for the United Kingdom and Northern
# Ireland know that. A good guess is that Scotland's, and those of its cities, do too; there it is a working day, as is the Monday
# after Christmas 2027. What is due "the next working day" after Christmas Eve falls on a day when the school is shut.
# Our side: packages/core/src/calendar/isBankHoliday.test.ts, "2026-12-28 in scotland: true".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-workalendar=17.0.0-1 python3-convertdate python3-dateutil python3-lunardate python3-pyluach python3-pymeeus python3-six
for package in *.deb; do dpkg -x "$package" packages; done
PYTHONPATH=packages/usr/lib/python3/dist-packages /usr/bin/python3 -W ignore - <<'PY'
import sys
from datetime import date
from workalendar.europe import UnitedKingdom, UnitedKingdomNorthernIreland
from workalendar.europe.scotland import Edinburgh, Scotland
after = {place.__name__: str(place().add_working_days(date(2026, 12, 24), 1)) for place in (UnitedKingdom, UnitedKingdomNorthernIreland, Scotland, Edinburgh)}
print("workalendar 17.0.0, one working day after 24 December 2026:", after)
sys.exit(0 if list(after.values()) == ["2026-12-29", "2026-12-29", "2026-12-28", "2026-12-28"] else 1)
PY
