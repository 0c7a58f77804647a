#!/usr/bin/env bash
# chrono-node 2.10.3, en.GB (seen 29 November 2026): it reads "in half an hour", so a good guess is that it reads "in an hour and a
# half" too, or finds nothing. It is one hour; "two and a half hours from now" is half an hour, and "in a quarter of an hour" is in a
# quarter of a year. What it did not understand is left out without a word. An office that takes the new time from a message of
# somebody who is late begins the overdue calls too early, or in September.
# Our side: packages/escalation/src/due/watchLaws.test.ts, "F07 W11: late, neither why nor until when: the clock runs on, and the
# office is told to ask for both": a new time is an instant that a person gives, never read out of words.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund chrono-node@2.10.3
cat > show.mjs <<'JS'
import { en } from "chrono-node";
const sent = new Date("2026-06-09T13:00:00Z");
const texts = ["in half an hour", "in an hour and a half", "two and a half hours from now", "in a quarter of an hour"];
const minutes = texts.map((text) => (en.GB.parseDate(text, sent) - sent) / 60_000);
console.log("chrono-node 2.10.3, minutes from now:", Object.fromEntries(texts.map((text, at) => [text, minutes[at]])));
process.exit(JSON.stringify(minutes) === JSON.stringify([30, 60, 30, 92 * 24 * 60]) ? 0 : 1);
JS
TZ=Europe/London node show.mjs
