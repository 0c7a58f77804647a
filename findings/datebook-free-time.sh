#!/usr/bin/env bash
# datebook 8.0.1 (seen 30 November 2026): writes calendar files and "add to calendar" links. An event without TRANSP takes up its time (RFC 5545,
# 3.8.2.7: OPAQUE is the default), and nothing is asked of the time here. A good guess is that a visit is busy, as with ics 3.8.1 and ical-generator
# 9.0.0. Every event is TRANSPARENT: whoever asks the calendar whether the member of staff is free at half past nine is told yes.
# Somebody on a doorstep looks free, and a second visit is laid on top of the first.
# Our side: packages/escalation/src/export/toICalendar.test.ts, "takes up the time of whoever is away, for a reader that asks who is free".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund datebook@8.0.1 ics@3.8.1 ical-generator@9.0.0
cat > show.mjs <<'JS'
import { ICalendar } from "datebook";
import ical from "ical-generator";
import { createEvent } from "ics";
const start = new Date("2026-06-08T08:30:00Z");
const end = new Date("2026-06-08T09:30:00Z");
const transparency = (text) => /^TRANSP:(\w+)/m.exec(text)?.[1] ?? "not said, so OPAQUE";
const calendar = ical();
calendar.createEvent({ start, end, summary: "Visit" });
const written = {
  datebook: new ICalendar({ title: "Visit", start, end }).render(),
  ics: createEvent({ start: start.getTime(), end: end.getTime(), title: "Visit" }).value,
  "ical-generator": calendar.toString(),
};
const said = Object.entries(written).map(([name, text]) => [name, transparency(text)]);
console.log("the time of a visit:", said);
process.exit(said.map(([, one]) => one.slice(0, 11)).join() === "TRANSPARENT,not said, s,not said, s" ? 0 : 1);
JS
node show.mjs
