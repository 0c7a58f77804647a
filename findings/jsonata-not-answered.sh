#!/usr/bin/env bash
# jsonata 2.2.2 (seen 30 November 2026): $not gives the Boolean opposite of its argument, which is made a Boolean first
# (docs.jsonata.org, "Boolean functions"). A good guess is that of a question and its opposite one holds, whatever was answered, as
# it does for false and null. For a name that the record lacks neither holds, since $not of nothing is nothing. "Ask about the dog
# unless there are no pets" is passed over for the household that was never asked.
# Our side: packages/forms/src/condition/applies.test.ts, "on a question that nobody answered is unknown, never false".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund jsonata@2.2.2
cat > show.mjs <<'JS'
import jsonata from "jsonata";
const rule = (text) => (record) => jsonata(`${text} ? "yes" : "no"`).evaluate(record);
const rules = [rule("noPets"), rule("$not(noPets)"), rule("$not(risk > 9)")];
const said = {};
for (const [name, record] of Object.entries({ no: { noPets: false, risk: 4 }, null: { noPets: null, risk: 4 }, missing: {} }))
  said[name] = (await Promise.all(rules.map((one) => one(record)))).join();
console.log("jsonata 2.2.2, noPets, not noPets, not a risk above 9:", said);
process.exit(said.no === "no,yes,yes" && said.null === "no,yes,yes" && said.missing === "no,no,no" ? 0 : 1);
JS
node show.mjs
