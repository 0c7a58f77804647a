#!/usr/bin/env bash
# @bpmn-io/feelin 6.1.1 with feelin 8.2.0 (seen 30 November 2026; the newest of each, one engine under two names): DMN lets a rule ask
# a duration for its days, hours, minutes and seconds. A good guess is that (today - last visit).days are the days between, as feelin
# says. Under the longer name the days of a difference of two dates are 0 whatever the dates, and so are the minutes that somebody
# is late. The difference is written as P7D all the same, and P7D itself has 7 days. A rule that asks after five days without a
# visit never asks.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @bpmn-io/feelin@6.1.1 feelin@8.2.0
cat > show.mjs <<'JS'
import { evaluate } from "@bpmn-io/feelin";
import { evaluate as peer } from "feelin";
const since = 'date("2026-06-08") - date("2026-06-01")';
const late = 'date and time("2026-06-08T15:40:00") - date and time("2026-06-08T15:00:00")';
const asked = [`string(${since})`, 'duration("P7D").days', `(${since}).days`, `(${since}).days > 5`, `(${late}).minutes`];
const answer = (result) => (typeof result === "object" && result !== null && "value" in result ? result.value : result);
const said = asked.map((question) => [question, answer(evaluate(question, {})), answer(peer(question, {}))]);
console.log("@bpmn-io/feelin 6.1.1, feelin 8.2.0:", said);
process.exit(JSON.stringify(said.map(([, ...both]) => both)) === '[["P7D","P7D"],[7,7],[0,7],[false,true],[0,40]]' ? 0 : 1);
JS
node show.mjs
