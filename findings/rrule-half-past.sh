#!/usr/bin/env bash
# rrule 2.8.1 (seen 30 November 2026): RRule.fromText reads "every day at 9" in plain English. Its README calls the reading incomplete,
# and at words that it does not know it throws an error. A good guess is that "every Monday at 9:30" is half past nine and "every day at
# 3pm" the afternoon, or that both are refused. They are nine o'clock and three in the night, without an error, and are told back so.
# A weekly call to the family is half an hour early, or in the night.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund rrule@2.8.1
cat > show.cjs <<'JS'
const { RRule } = require("rrule");
const read = (words) => {
  try {
    return RRule.fromText(words).toString();
  } catch {
    return "refused";
  }
};
const said = ["every day at 9", "every Monday at 9:30", "every day at 3pm", "every other Monday"].map((words) => [words, read(words)]);
console.log("rrule 2.8.1:", said);
const rules = said.map(([, rule]) => rule.replace("RRULE:FREQ=", ""));
process.exit(rules.join() === "DAILY;BYHOUR=9,WEEKLY;BYDAY=MO;BYHOUR=9,DAILY;BYHOUR=3,refused" ? 0 : 1);
JS
node show.cjs
