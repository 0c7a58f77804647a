#!/usr/bin/env bash
# human-interval 2.0.1 with bree 9.2.9 (seen 29 November 2026): the words in which Agenda and Bree take their delays. What it cannot
# read ("20 mins") is NaN, "hour" and "one hour" are an hour, and a good guess is that "an hour" is one too, or NaN. It is 0. "One
# and a half hours" is one. Bree refuses the first and takes the second without a word: a reminder comes half an hour too early.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund bree@9.2.9 human-interval@2.0.1
mkdir jobs
echo "process.exit(0);" > jobs/remind.js
cat > show.cjs <<'JS'
const { join } = require("node:path");
const Bree = require("bree");
const humanInterval = require("human-interval");
(async () => {
  const words = ["20 mins", "hour", "one hour", "an hour", "1.5 hours", "one and a half hours"];
  const minutes = words.map((text) => humanInterval(text) / 60_000);
  const bree = new Bree({ root: join(__dirname, "jobs"), logger: false, jobs: [{ name: "remind", timeout: "one and a half hours" }] });
  await bree.init();
  const delay = bree.config.jobs[0].timeout / 60_000;
  console.log("human-interval 2.0.1, minutes:", Object.fromEntries(words.map((text, at) => [text, minutes[at]])), "bree 9.2.9 waits", delay);
  process.exit(String(minutes) === "NaN,60,60,0,90,60" && delay === 60 ? 0 : 1);
})();
JS
node show.cjs
