#!/usr/bin/env bash
# @datasert/cronjs-matcher 1.4.0 (seen 29 November 2026): 1#5 in a line of cron is the fifth Monday of the months that have one, as
# it is for croner 11.0.1, and 1L the last. A good guess is that the last Monday of a month with five is the fifth. It is, but for a
# fifth Monday that is the 31st: 31 August 2026 and 31 May 2027 are left out. A review that is due on a fifth Monday is not asked for.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @datasert/cronjs-matcher@1.4.0 croner@11.0.1
cat > show.mjs <<'JS'
import { createRequire } from "node:module";
import { Cron } from "croner";
const { getFutureMatches, isTimeMatches } = createRequire(import.meta.url)("@datasert/cronjs-matcher");
const from = new Date("2026-06-01T00:00:00Z");
const mine = (line) => getFutureMatches(line, { startAt: from.toISOString(), timezone: "UTC", matchCount: 4 }).map((date) => date.slice(0, 10)).join(" ");
const peer = new Cron("0 9 * * 1#5", { timezone: "UTC" }).nextRuns(4, from).map((date) => date.toISOString().slice(0, 10)).join(" ");
const last = isTimeMatches("0 9 * * 1L", "2026-08-31T09:00:00Z", "UTC");
const fifth = isTimeMatches("0 9 * * 1#5", "2026-08-31T09:00:00Z", "UTC");
console.log({ "fifth Mondays, cronjs-matcher 1.4.0": mine("0 9 * * 1#5"), "croner 11.0.1": peer, "31 August 2026 is the last": last, "is the fifth": fifth });
process.exit(mine("0 9 * * 1#5") === "2026-06-29 2026-11-30 2027-03-29 2027-08-30" && peer === "2026-06-29 2026-08-31 2026-11-30 2027-03-29" && last && !fifth ? 0 : 1);
JS
TZ=UTC node show.mjs
