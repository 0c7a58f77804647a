#!/usr/bin/env bash
# Miller 6.6.0 from Debian 12 (seen 30 November 2026): top -f risk gives the record with the largest risk. What is worked out from an
# empty field is empty, and in min and max the other value wins (its manual, on null data). A good guess is that a visit without a
# risk is neither the highest nor low. It is both: top puts the empty one before 16, where stats1 -a max says 16, and a filter for
# less than 10 keeps it. max of nothing and 4 is nothing. Whoever asks for the riskiest visit is shown one that nobody has rated.
# Our side: packages/core/src/risk/scoreRisk.test.ts, "a blank rating is never Low: the issue says which axis is missing", and
# overallRisk.test.ts, "an assessment without a hazard is unknown, not Low".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download miller=6.6.0-2+b3
dpkg -x ./*.deb package
printf '%s\n' visit,risk one,16 two, three,9 > visits.csv
miller() { package/usr/bin/mlr --icsv --ojsonl "$@" visits.csv; }
said=$(
  miller top -n 1 -f risk -a
  miller stats1 -a max -f risk
  # shellcheck disable=SC2016 # the dollars are Miller's
  miller filter '$risk < 10' then cut -f visit then nest --ivar ';' -f visit
  # shellcheck disable=SC2016
  miller put -q 'if ($visit == "two") {emit {"max": max($risk, 4)}}'
)
package/usr/bin/mlr --version
echo "$said"
[[ $said == '{"visit": "two", "risk": ""}
{"risk_max": 16}
{"visit": "two;three"}
{"max": ""}' ]]
