#!/usr/bin/env bash
# bree 9.2.9 with @breejs/later 4.2.0 (seen 29 November 2026): day 7 of a cron line is Sunday, as 0 is; Bree's own check of the line
# lets it pass. A good guess is that the job runs on Sundays, as it does with croner 11.0.1. It runs on Saturdays, and
# "5-7" leaves Sunday out. A call round before the week begins is made a day early, when nobody is there to answer.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund bree@9.2.9 @breejs/later@4.2.0 croner@11.0.1
mkdir jobs
echo "process.exit(0);" > jobs/ring.js
cat > show.cjs <<'JS'
const { join } = require("node:path");
const later = require("@breejs/later");
const Bree = require("bree");
const { Cron } = require("croner");
const monday = new Date("2026-06-08T00:00:00Z");
const day = (date) => date.toUTCString().slice(0, 3);
(async () => {
  const jobs = [0, 7, "5-7"].map((days) => ({ name: `days-${days}`, path: join(__dirname, "jobs/ring.js"), cron: `0 9 * * ${days}` }));
  const bree = new Bree({ root: false, logger: false, jobs });
  await bree.init();
  const said = bree.config.jobs.map(({ cron, interval }) => [
    cron,
    [...new Set(later.schedule(interval).next(6, monday).map(day))].join(" "),
    [...new Set(new Cron(cron, { timezone: "UTC" }).nextRuns(6, monday).map(day))].join(" "),
  ]);
  console.log("line, bree 9.2.9, croner 11.0.1:", said);
  process.exit(JSON.stringify(said.map(([, ...both]) => both)) === '[["Sun","Sun"],["Sat","Sun"],["Fri Sat","Fri Sat Sun"]]' ? 0 : 1);
})();
JS
TZ=UTC node show.cjs
