#!/usr/bin/env bash
# @x-govuk/govuk-prototype-filters 2.1.0 with govuk-prototype-kit 13.20.3 (seen 30 November 2026): govukTime and govukDateTime write
# an instant in the style of GOV.UK. A good guess is that both write one time for 2026-06-08T09:30:00+01:00 in London, and the same
# on every day. govukTime writes 9:30am. govukDateTime reads the time without its date, with the clock of the day on which the page
# is made: 9:30am in summer and 8:30am in winter. Its date is that of the instant's text: half past midnight on the 8th is on the
# 7th, at 12:30am or 11:30pm. The visits of a summer are printed an hour early in the report of January.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --ignore-scripts @x-govuk/govuk-prototype-filters@2.1.0 govuk-prototype-kit@13.20.3 luxon@3.7.2
cat > show.cjs <<'JS'
const { createRequire } = require("node:module");
const { Settings } = createRequire(require.resolve("@x-govuk/govuk-prototype-filters"))("luxon");
const { govukTime, govukDateTime } = require("@x-govuk/govuk-prototype-filters");
const visits = ["2026-06-08T09:30:00+01:00", "2026-06-07T23:30:00Z"];
const seen = ["2026-07-20T12:00:00Z", "2027-01-20T12:00:00Z"].map((today) => {
  Settings.now = () => Date.parse(today);
  return [today, visits.map(govukTime), visits.map((visit) => govukDateTime(visit))];
});
console.log("@x-govuk/govuk-prototype-filters 2.1.0, made on, govukTime, govukDateTime:", JSON.stringify(seen, null, 1));
const times = JSON.stringify(seen.map(([, time]) => time));
const both = seen.map(([, , dateTime]) => dateTime[0]).join();
const night = seen.map(([, , dateTime]) => dateTime[1]).join();
process.exit(times === '[["9:30am","12:30am"],["9:30am","12:30am"]]' && both === "8 June 2026 at 9:30am,8 June 2026 at 8:30am" && night === "7 June 2026 at 12:30am,7 June 2026 at 11:30pm" ? 0 : 1);
JS
TZ=Europe/London node show.cjs
