#!/usr/bin/env bash
# parse-duration 2.1.9 (seen 30 November 2026): it turns "1hr 20mins" into milliseconds, and gives null for what it cannot read, such
# as "half an hour". A good guess is that a range or a fraction is read, or is null. Both ends of a range are added up: 15-20 min is
# 35 minutes, and 2-3 hours are 2 minutes and 3 hours. 1½ hours are a minute, since a number without a unit is one of the next
# smaller unit or of the unit asked for. 1/2 hour is two hours and a minute. A visit of "15-20 min" is overdue after 35.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund parse-duration@2.1.9
cat > show.mjs <<'JS'
import parse from "parse-duration";
const said = ["1hr 20mins", "half an hour", "15-20 min", "2-3 hours", "1½ hours", "1/2 hour"].map((text) => [text, parse(text, "m")]);
console.log("parse-duration 2.1.9, minutes:", said);
process.exit(JSON.stringify(said.map(([, minutes]) => minutes)) === "[80,null,35,182,1,121]" ? 0 : 1);
JS
node show.mjs
