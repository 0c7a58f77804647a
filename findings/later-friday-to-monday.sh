#!/usr/bin/env bash
# @breejs/later 4.2.0 (seen 30 November 2026): its text parser takes "on Monday through Friday", and without an error "on Friday
# through Monday". A good guess is four days, Friday to Monday, or an error. It is Saturdays alone: neither the first day named nor
# the last. In cron's words, FRI-MON, it is the same. A check of who is still out over the weekend is made on one day of four.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @breejs/later@4.2.0
cat > show.cjs <<'JS'
const later = require("@breejs/later");
later.date.UTC();
const days = (parsed) => later.schedule(parsed).next(5, new Date("2026-06-01T00:00:00Z")).map((date) => date.getUTCDate()).join(" ");
const text = (words) => later.parse.text(`at 9:00 am on ${words}`);
const weekend = text("Friday through Monday");
const said = { "Monday through Friday": days(text("Monday through Friday")), "Friday through Monday": days(weekend), "FRI-MON": days(later.parse.cron("0 9 * * FRI-MON")) };
console.log("later 4.2.0, days in June 2026 (the 6th is a Saturday):", said, "error:", weekend.error);
process.exit(weekend.error === -1 && Object.values(said).join() === "1 2 3 4 5,6 13 20 27 4,6 13 20 27 4" ? 0 : 1);
JS
node show.cjs
