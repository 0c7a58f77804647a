#!/usr/bin/env bash
# bree 9.2.9 with its @breejs/later 4.2.0 (seen 30 November 2026): a job's interval may be words, "every 5 mins" or "3 days and 4
# hours" (README, "interval"). A good guess is that "every 120 minutes" is what "every 2 hours" and "120 minutes" are, or is refused.
# It is every hour, on the hour, and so is "every 90 minutes"; "every 48 hours" is every midnight. No error is told: later looks for
# the minutes of one hour that fit, and finds the first. A check by telephone every two hours rings every hour.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund bree@9.2.9 @breejs/later@4.2.0
mkdir jobs
echo "process.exit(0);" > jobs/call.js
cat > show.cjs <<'JS'
const { join } = require("node:path");
const later = require("@breejs/later");
const Bree = require("bree");
(async () => {
  later.date.UTC();
  const said = [];
  for (const interval of ["120 minutes", "every 2 hours", "every 120 minutes", "every 90 minutes", "every 48 hours"]) {
    const bree = new Bree({ root: join(__dirname, "jobs"), logger: false, jobs: [{ name: "call", interval }] });
    await bree.init();
    const [{ interval: read }] = bree.config.jobs;
    const next = typeof read === "number" ? [0, read] : later.schedule(read).next(2, new Date("2026-06-08T09:01:00Z"));
    said.push([interval, (next[1] - next[0]) / 3_600_000, read.error ?? "a number"]);
  }
  console.log("bree 9.2.9, interval, hours from one call to the next, error (-1: none):", said);
  process.exit(said.map(([, hours]) => hours).join() === "2,2,1,1,24" && said.slice(1).every(([, , error]) => error === -1) ? 0 : 1);
})();
JS
node show.cjs
