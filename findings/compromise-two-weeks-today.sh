#!/usr/bin/env bash
# Dates in plain words (seen 1 December 2026). A good guess is that "two weeks today" is in a fortnight, as it is said in Britain, or is not
# understood. compromise-dates 3.9.0 (compromise 14.17.0) takes it for today, "three weeks on Monday" for the next Monday, and the 31st in June for
# the 30th, while it knows "in two weeks". The next visit is booked for the day of this one.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0
cat > show.mjs <<'JS'
import nlp from "compromise";
import dates from "compromise-dates";
nlp.plugin(dates);
const today = { timezone: "Europe/London", today: "2026-06-09T13:30:00" };
const said = ["in two weeks", "two weeks today", "three weeks on monday", "on the 31st"];
const read = said.map((text) => nlp(text).dates(today).get()[0]?.start.slice(0, 10));
console.log(`compromise-dates 3.9.0, on 2026-06-09: ${said.map((text, at) => `${text}: ${read[at]}`).join("; ")}`);
process.exit(read.join() === "2026-06-23,2026-06-09,2026-06-15,2026-06-30" ? 0 : 1);
JS
node show.mjs
