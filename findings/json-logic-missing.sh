#!/usr/bin/env bash
# json-logic-engine 5.0.7 and json-logic-js 2.0.5 (seen 29 November 2026): missing lists the names that a record lacks
# (jsonlogic.com, "Accessing Data"), and both run the same rules. A good guess is that they list the same. For json-logic-js an
# answer that is null or an empty text is missing; for json-logic-engine it is there, and a rating times an unanswered one is 0
# where the other has no number. "Which questions are still open?" is answered with none for a form whose answers were cleared, and
# its risk is the least of all.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund json-logic-engine@5.0.7 json-logic-js@2.0.5
cat > show.cjs <<'JS'
const { LogicEngine } = require("json-logic-engine");
const jsonLogic = require("json-logic-js");
const engine = new LogicEngine();
const form = { phone: "", severity: null, likelihood: 5 };
const rules = { open: { missing: ["phone", "severity", "likelihood", "date"] }, risk: { "*": [{ var: "likelihood" }, { var: "impact" }] } };
const said = Object.entries(rules).map(([name, rule]) => [name, engine.run(rule, form), jsonLogic.apply(rule, form)]);
console.log("json-logic-engine 5.0.7, json-logic-js 2.0.5:", said);
process.exit(said[0][1].join() === "date" && said[0][2].join() === "phone,severity,date" && said[1][1] === 0 && Number.isNaN(said[1][2]) ? 0 : 1);
JS
node show.cjs
