#!/usr/bin/env bash
# ical.js 2.2.1 (seen 29 November 2026): an event may list its further dates in RDATE, without a rule, and its DTSTART is the first
# of them (RFC 5545, 3.6.1). A good guess is that the event's own iterator gives the visit of 8 June and then that of 10 June, as it
# does when a rule stands beside the RDATE. It gives 10 June alone (kewisch/ical.js, pull request 534, is open since 2022). A reader
# that shows, counts or rings for what the iterator gives leaves out the first visit.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ical.js@2.2.1
cat > show.mjs <<'JS'
import ICAL from "ical.js";
const days = (...extra) => {
  const dates = ["DTSTART:20260608T093000Z", "DURATION:PT30M", ...extra];
  const lines = ["BEGIN:VEVENT", "UID:one", "DTSTAMP:20260601T090000Z", ...dates, "END:VEVENT"];
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(lines.join("\r\n"))));
  const iterator = event.iterator();
  const found = [];
  for (let time = iterator.next(); time; time = iterator.next()) found.push(time.day);
  return found.join(" ");
};
const alone = days();
const listed = days("RDATE:20260610T130000Z");
const beside = days("RDATE:20260610T130000Z", "RRULE:FREQ=WEEKLY;COUNT=2");
console.log("ical.js 2.2.1, days in June:", { alone, listed, beside });
process.exit(alone === "8" && listed === "10" && beside === "8 10 15" ? 0 : 1);
JS
node show.mjs
