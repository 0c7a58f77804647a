#!/usr/bin/env bash
# taskwarrior 2.6.2 from Debian 12 (seen 30 November 2026): "31st" is the next such day of a month (its documentation on dates). A good guess is that,
# said in November, it is 31 December, or an error. It is 1 December, and from 2 to 27 February "30th" is 2 March. A date that is
# written out, 2026-11-31, is refused.
# A review that is set for the 31st is on the first, in the four months that have 30 days.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download taskwarrior=2.6.2+dfsg-1 libfaketime=0.9.10-2.1
for library in *.deb; do dpkg -x "$library" package; done
clock=$(find "$folder/package" -name libfaketime.so.1)
task() { HOME=$folder TASKRC=/dev/null TZ=UTC LD_PRELOAD=$clock FAKETIME="@$1 12:00:00" package/usr/bin/task rc.data.location="$folder" rc.verbose=nothing rc.confirmation=off "${@:2}"; }
day() { task "$1" calc "$2" | tail -1 | cut -c1-10; }
said="$(day 2026-10-05 31st) $(day 2026-11-05 31st) $(day 2026-11-30 31st) $(day 2027-02-05 30th)"
refused=$(task 2026-11-05 add review due:2026-11-31 2>&1 | grep -c 'not a valid date' || true)
echo "taskwarrior 2.6.2: the 31st in October, on 5 and 30 November, the 30th in February: $said; 31 November refused $refused times"
[ "$said $refused" = "2026-10-31 2026-12-01 2026-12-01 2027-03-02 1" ]
