#!/usr/bin/env bash
# ts-ics 2.4.6 (seen 29 November 2026): a monthly rule from 31 January leaves out the months without a 31st (RFC 5545, 3.3.10); many
# libraries take the month's last day. A good guess is one of the two. extendByRecurrenceRule takes 28 February and stays with the
# 28th for good. BYMONTHDAY=-1 gives the last day but one of months of 30 and 31 days. rrule 2.8.1 is right in both. Reviews at the
# end of the month come three days early, all year.
# Our side: packages/core/src/clock/addPeriod.test.ts, "D100: three months from 30 November end on the last day of February
# (MOR-FOL-05)".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund ts-ics@2.4.6 rrule@2.8.1 zod@4.6.6
cat > show.mjs <<'JS'
import rrule from "rrule";
import { extendByRecurrenceRule } from "ts-ics";
const day = (date) => date.toISOString().slice(5, 10);
const bothOf = (rule, text, from) => {
  const [start, end] = [new Date(`${from}T09:00:00Z`), new Date("2027-01-31T09:00:00Z")];
  const peer = rrule.rrulestr(`DTSTART:${from.replaceAll("-", "")}T090000Z\nRRULE:FREQ=MONTHLY;COUNT=4${text}`);
  return [extendByRecurrenceRule({ frequency: "MONTHLY", count: 4, ...rule }, { start, end }).map(day).join(" "), peer.all().map(day).join(" ")];
};
const monthly = bothOf({}, "", "2026-01-31");
const lastDay = bothOf({ byMonthday: [-1] }, ";BYMONTHDAY=-1", "2026-05-31");
console.log("ts-ics 2.4.6, rrule 2.8.1:", { monthly, lastDay });
process.exit(JSON.stringify([monthly, lastDay]) === '[["01-31 02-28 03-28 04-28","01-31 03-31 05-31 07-31"],["06-29 07-30 08-30 09-29","05-31 06-30 07-31 08-31"]]' ? 0 : 1);
JS
TZ=UTC node show.mjs
