#!/usr/bin/env bash
# survey-core 3.1.1 (SurveyJS, seen 29 November 2026): an expression question works out a value from two ratings (surveyjs.io,
# "Expressions"). A good guess is that it has no value while one of them is not answered, as {likelihood} > 3 is then neither true
# nor counted. It multiplies with nought: a form that nobody has touched says risk 0, and with likelihood 5 alone the band is Low.
# The lowest band is stored for a visit before anybody has judged how badly it may end.
# Our side: packages/core/src/risk/scoreRisk.test.ts, "a blank rating is never Low: the issue says which axis is missing".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund survey-core@3.1.1
cat > show.cjs <<'JS'
const { Model } = require("survey-core");
const rating = (name) => ({ type: "rating", name, rateMin: 1, rateMax: 5 });
const sum = (name, expression) => ({ type: "expression", name, expression });
const form = new Model({
  elements: [rating("likelihood"), rating("severity"), sum("risk", "{likelihood} * {severity}"), sum("band", "iif({risk} <= 4, 'Low', 'Higher')")],
});
const blank = { ...form.data };
form.setValue("likelihood", 5);
const half = { ...form.data };
form.setValue("severity", 4);
const whole = { ...form.data };
console.log("survey-core 3.1.1:", { blank, half, whole });
const bands = [blank, half, whole].map(({ risk, band }) => `${risk} ${band}`).join(", ");
process.exit(bands === "0 Low, 0 Low, 20 Higher" ? 0 : 1);
JS
node show.cjs
