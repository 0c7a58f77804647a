#!/usr/bin/env bash
# rrule 2.8.1 (seen 30 November 2026): toText says a rule in words. It is incomplete, so isFullyConvertibleToText tells whether the words
# are all of it (its README, "Natural Language Text Methods"). A good guess is that it is false where something is left out. The last
# working day of a month is "every month on weekdays", half past nine is "at 9", and both are said to be complete: the check stops at
# the first part that it knows (jkbrzt/rrule, issue 540). Staff read of a review that it is on every working day.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund rrule@2.8.1
cat > show.cjs <<'JS'
const { rrulestr } = require("rrule");
const say = (text) => {
  const rule = rrulestr(`DTSTART:20260601T093000Z\nRRULE:${text}`);
  const days = rule.between(new Date("2026-06-01T00:00:00Z"), new Date("2026-07-01T00:00:00Z")).length;
  return [rule.toText(), rule.isFullyConvertibleToText(), days];
};
const last = say("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
const half = say("FREQ=DAILY;BYHOUR=9;BYMINUTE=30");
console.log("rrule 2.8.1, words, complete, times in June:", { last, half });
process.exit(last.join() === "every month on weekdays,true,1" && half.join() === "every day at 9,true,30" ? 0 : 1);
JS
node show.cjs
