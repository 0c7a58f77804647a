#!/usr/bin/env bash
# ical.js 2.2.1 (seen 29 November 2026): FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO is the Monday of week 20, once a year (an example of RFC
# 5545, 3.8.5.3). ical.js takes the rule without a word, and a good guess is that it then follows it, as rrule 2.8.1 does. It gives
# every Monday, beginning with the second one; "the last of the 28th, 29th and 30th" (BYMONTHDAY with BYSETPOS=-1) gives all three
# days of each month. Dates of reviews that another calendar wrote are read as fifty-two a year, or three a month.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ical.js@2.2.1 rrule@2.8.1
cat > show.mjs <<'JS'
import ICAL from "ical.js";
import rrule from "rrule";
const start = "2026-05-11T09:30:00Z";
const first = (rule) => {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start));
  const ours = [1, 2, 3, 4].map(() => iterator.next().toString().slice(0, 10)).join(" ");
  const set = new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: new Date(start) });
  const peer = set.all((_, index) => index < 4).map((date) => date.toISOString().slice(0, 10)).join(" ");
  return { "ical.js 2.2.1": ours, "rrule 2.8.1": peer };
};
const week = first("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO");
const end = first("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
console.log({ week, end });
const expected = [
  ["2026-05-18 2026-05-25 2026-06-01 2026-06-08", "2026-05-11 2027-05-17 2028-05-15 2029-05-14"],
  ["2026-05-28 2026-05-29 2026-05-30 2026-06-28", "2026-05-30 2026-06-30 2026-07-30 2026-08-30"],
];
process.exit(JSON.stringify([week, end].map(Object.values)) === JSON.stringify(expected) ? 0 : 1);
JS
node show.mjs
