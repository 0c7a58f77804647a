#!/usr/bin/env bash
# taskwarrior 2.6.2 from Debian 12 (seen 30 November 2026): takes dates in the ways of ISO 8601, a week and a weekday among them ("2026-W24-1", its
# documentation on dates). The first week of a year is the one with its first Thursday, so 8 June 2026 is the Monday of week 24. A good guess is
# that date. It is 15 June, and in all of 2026, a year that begins on a Thursday, each week is the one after it. In 2024, 2025 and 2027 weeks are right;
# the day of the year, 2026-159, is 8 June. A visit that is set for a week of the timetable is made in the next.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download taskwarrior=2.6.2+dfsg-1
dpkg -x taskwarrior_*.deb package
day() { HOME=$folder TASKRC=/dev/null TZ=UTC package/usr/bin/task rc.data.location="$folder" rc.verbose=nothing calc "$1" 2>/dev/null | tail -1 | cut -c1-10; }
said=""
for week in 2024-W24-1 2025-W24-1 2026-W01-1 2026-W24-1 2026-159 2027-W24-1; do said="$said $week:$(day $week)"; done
echo "taskwarrior 2.6.2:$said"
right=$(for year in 2024 2025 2027; do python3 -c "import datetime; print(f'{$year}-W24-1:' + str(datetime.date.fromisocalendar($year, 24, 1)))"; done | paste -sd' ')
[ "$said" = " ${right%% 2027*} 2026-W01-1:2026-01-05 2026-W24-1:2026-06-15 2026-159:2026-06-08 ${right##* }" ]
