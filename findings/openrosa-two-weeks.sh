#!/usr/bin/env bash
# openrosa-xpath-evaluator 3.1.0 (seen 30 November 2026): the rules of ODK forms, as Enketo runs them on a web page. Dates are compared as dates and
# may be taken from each other; a date and 14 are two weeks later. A good guess is that days are whole, and that times of day are compared as
# well. In London two weeks that hold the last Sunday of March are 13.96 days, so int() says 13 and ">= 14" is false, and two weeks from 18 October are
# 31 October. 10:30 is neither after 9:30 nor before it. In UTC, where forms are tried, the days come out right.
# A review is due a day early or late, and the rule "back later than out" never holds.
# Our side: packages/core/src/clock/addPeriod.test.ts, "a fortnight over either night of the clocks is fourteen days, at the same time of day".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --ignore-scripts openrosa-xpath-evaluator@3.1.0 jsdom@26.1.0
cat > show.cjs <<'JS'
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<visit><out>09:30:00.000+01:00</out><back>10:30:00.000+01:00</back></visit>", { contentType: "text/xml" });
for (const name of ["window", "document", "Node", "Element", "Attr", "XPathResult", "XPathEvaluator"]) global[name] = name === "window" ? window : window[name];
const evaluator = require("openrosa-xpath-evaluator")();
const value = (rule) => {
  const result = evaluator.evaluate(rule, window.document, null, window.XPathResult.ANY_TYPE);
  return [result.numberValue, result.stringValue, result.booleanValue][result.resultType - 1];
};
const rules = [
  "int(date('2026-04-05') - date('2026-03-22'))",
  "date('2026-04-05') - date('2026-03-22') >= 14",
  "format-date(date('2026-10-18') + 14, '%Y-%m-%d')",
  "/visit/back > /visit/out",
  "/visit/back < /visit/out",
  "date('2026-06-09') > date('2026-06-08')",
];
const said = rules.map((rule) => [rule, value(rule)]);
console.log("openrosa-xpath-evaluator 3.1.0,", process.env.TZ, said);
const answers = said.map(([, answer]) => answer).join();
const wanted = { "Europe/London": "13,false,2026-10-31,false,false,true", UTC: "14,true,2026-11-01,false,false,true" };
process.exit(answers === wanted[process.env.TZ] ? 0 : 1);
JS
TZ=Europe/London node show.cjs
TZ=UTC node show.cjs
