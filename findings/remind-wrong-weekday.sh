#!/usr/bin/env bash
# remind 04.02.03 from Debian 12 (seen 30 November 2026): a reminder may name its weekday and its date, and a date that does not exist is
# refused. 9 June 2026 is a Tuesday. A good guess is that "Mon 9 June 2026" is refused, or is the 9th all the same. It is Monday 15 June: the
# first such weekday from the date on. A slip in the name of the day moves a visit by six days, without a word.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download remind=04.02.03-4
dpkg -x remind_*.deb package
shown() { echo "REM $1 MSG visit" > visits; package/usr/bin/remind -s visits 2026-06-01 2>&1 | cut -c1-10 | head -1; }
said="$(shown 'Tue 9 June 2026') $(shown 'Mon 9 June 2026') $(shown '9 June 2026')"
refused=$(echo 'REM 31 June 2026 MSG visit' > visits; package/usr/bin/remind -s visits 2026-06-01 2>&1 | grep -c 'Bad date' || true)
echo "remind 04.02.03: with the right weekday, the wrong one and none: $said; 31 June told $refused times"
[ "$said" = "2026/06/09 2026/06/15 2026/06/09" ] && [ "$refused" -gt 0 ]
