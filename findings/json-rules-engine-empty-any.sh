#!/usr/bin/env bash
# json-rules-engine 7.3.1 (seen 29 November 2026): "all" of nothing is true everywhere, and a good guess is that "any" of nothing is
# false, as it is for Array.prototype.some, or refused, as JSON Schema refuses an empty anyOf. Here the rule fires. A
# policy whose list of reasons was emptied in an editor finds a reason at every visit.
# Our side: packages/core/src/policy/parsePolicy.test.ts, "an empty any is refused, wherever it stands".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund json-rules-engine@7.3.1
cat > show.mjs <<'JS'
import { Engine } from "json-rules-engine";
const fires = async (conditions) => {
  const { events } = await new Engine([{ conditions, event: { type: "fires" } }]).run({ pets: "no" });
  return events.length === 1;
};
const reason = { fact: "pets", operator: "equal", value: "yes" };
const said = { "any of one that fails": await fires({ any: [reason] }), "any of none": await fires({ any: [] }), "not any of none": await fires({ not: { any: [] } }) };
console.log("json-rules-engine 7.3.1 fires:", said);
process.exit(JSON.stringify(Object.values(said)) === "[false,true,false]" ? 0 : 1);
JS
node show.mjs
