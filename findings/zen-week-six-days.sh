#!/usr/bin/env bash
# @gorules/zen-engine 0.54.0 (seen 30 November 2026): d() takes a date and a zone, and add adds days, weeks, months and years to it
# (docs.gorules.io, "Date functions"). A good guess is that a day or a week later is at the same time of day, as a month later is. A
# day is 24 hours: in London a week after 24 October 2026 is the evening of the 30th, a Friday, and not Saturday the 31st. A day after
# three o'clock on 28 March is four. What is due a week after a visit is due a day early, once a year.
# Our side: packages/core/src/clock/addPeriod.test.ts, "a week is seven days on the calendar, not 168 hours
# (ATLP-VER-03)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @gorules/zen-engine@0.54.0
cat > show.mjs <<'JS'
import zen from "@gorules/zen-engine";
const later = (from, period) => zen.evaluateExpressionSync(`d('${from}', 'Europe/London').add('${period}').format('%Y-%m-%d %H:%M')`, {});
const said = [["2026-06-08", "1w"], ["2026-10-24", "1w"], ["2026-10-24", "1M"], ["2026-03-28 15:00", "1d"], ["2026-03-28 15:00", "1M"]].map((step) => [...step, later(...step)]);
console.log("zen 0.54.0, from, after, is:", said);
process.exit(said.map(([, , date]) => date).join() === "2026-06-15 00:00,2026-10-30 23:00,2026-11-24 00:00,2026-03-29 16:00,2026-04-28 15:00" ? 0 : 1);
JS
node show.mjs
