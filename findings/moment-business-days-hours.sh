#!/usr/bin/env bash
# moment-business-days 1.2.0 with moment 2.31.0 (seen 30 November 2026): businessDiff is the number of working days between two dates
# (README). A good guess is that the time of day does not matter, so that from a Friday to the Monday after is 1, or that a day is
# counted when 24 hours have passed. It is 1 when the Monday's time is the earlier one, and 2 when it is later: it steps by whole
# days until it has passed the end. From Thursday at nine to Friday at three are two working days. An incident that must be reported
# within one working day is late or not by the hour at which the form was filled in.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund moment@2.31.0 moment-business-days@1.2.0
cat > show.cjs <<'JS'
const moment = require("moment-business-days");
const said = [["05T15:00", "08T09:00"], ["05T09:00", "08T09:00"], ["05T09:00", "08T15:00"], ["04T15:00", "05T09:00"], ["04T09:00", "05T15:00"], ["05T09:00", "05T15:00"]].map(([from, to]) => [`2026-06-${from}`, `2026-06-${to}`, moment(`2026-06-${from}`).businessDiff(moment(`2026-06-${to}`))]);
console.log("moment-business-days 1.2.0, working days from and to:", said);
process.exit(said.map(([, , days]) => days).join() === "1,1,2,1,2,0" ? 0 : 1);
JS
TZ=Europe/London node show.cjs
