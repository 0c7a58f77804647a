#!/usr/bin/env bash
# rrule-temporal 2.2.8 (seen 29 November 2026): a good guess is that every hour and every 60 minutes are one rule. In the night of
# 25 October in London they are not: hourly checks leave two hours between 01:30 BST and 02:30 GMT, checks of every 60 minutes
# leave one. An hourly "are you safe?" is silent for an hour of a night shift or a residential.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund rrule-temporal@2.2.8
cat > show.mjs <<'JS'
import { RRuleTemporal } from "rrule-temporal";
const rings = (rule) =>
  new RRuleTemporal({ rruleString: `DTSTART;TZID=Europe/London:20261025T003000\nRRULE:${rule}` })
    .all()
    .map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString().slice(11, 16));
const hourly = rings("FREQ=HOURLY;COUNT=4").join(" ");
const minutely = rings("FREQ=MINUTELY;INTERVAL=60;COUNT=4").join(" ");
console.log("rrule-temporal 2.2.8, UTC:", { hourly, minutely });
process.exit(hourly === "23:30 00:30 02:30 03:30" && minutely === "23:30 00:30 01:30 02:30" ? 0 : 1);
JS
node show.mjs
