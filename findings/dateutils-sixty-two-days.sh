#!/usr/bin/env bash
# dateutils 0.4.10 from Debian 12 (seen 30 November 2026): ddiff writes the time between two dates by a format, and %m and %d together
# are months and the days that are left (its manual). A good guess is that from 31 January to 1 March are a month and a day, or some
# days less. They are "1 months 62 days", where %d alone is 29; from 30 January a month and 63. From other ends of a month, and from
# 15 January, it is right. On 1 March the last visit to a family, on 31 January, was three months ago and not one.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download dateutils=0.4.10-1
dpkg -x ./*.deb package
difference() { package/usr/bin/dateutils.ddiff "$1" "$2" -f "$3"; }
months='%m months %d days'
said=$(
  for from in 2026-01-15 2026-01-29 2026-01-30 2026-01-31; do echo "$from to 2026-03-01: $(difference $from 2026-03-01 "$months"), $(difference $from 2026-03-01 '%d days')"; done
  echo "2026-03-31 to 2026-05-01: $(difference 2026-03-31 2026-05-01 "$months")"
)
echo "dateutils 0.4.10"
echo "$said"
[[ $said == "2026-01-15 to 2026-03-01: 1 months 14 days, 45 days
2026-01-29 to 2026-03-01: 1 months 0 days, 31 days
2026-01-30 to 2026-03-01: 1 months 63 days, 30 days
2026-01-31 to 2026-03-01: 1 months 62 days, 29 days
2026-03-31 to 2026-05-01: 1 months 0 days" ]]
