#!/usr/bin/env bash
# json-logic-engine 5.0.7 (seen 29 November 2026): a good guess is that `run` and `build`, which the engine offers as a slow and a
# quick way to the same answer, agree. "All the pets are shut away" of a list that nobody filled in (null) is false when it is run,
# as it is in json-logic-js 2.0.5, and true once it is built. A default for a missing value (`var` with two arguments) also
# differs. A school's rule passes its tests and says the opposite when it is made quicker.
# Our side: packages/core/src/conditions/compileCondition.prop.test.ts, "a condition is true, false or unknown as its parts make it,
# in an answer and in its trace".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund json-logic-engine@5.0.7 json-logic-js@2.0.5
cat > show.mjs <<'JS'
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
const engine = new LogicEngine();
const answers = (rule, data) => [jsonLogic.apply(rule, data), engine.run(rule, data), engine.build(rule)(data)];
const unanswered = { pets: null, rating: null };
const shutAway = answers({ all: [{ var: "pets" }, { var: "shutAway" }] }, unanswered);
const rating = answers({ var: ["rating", 25] }, unanswered);
console.log("json-logic-js 2.0.5, json-logic-engine 5.0.7 run, built:", { shutAway, rating });
process.exit(JSON.stringify([shutAway, rating]) === "[[false,false,true],[null,null,25]]" ? 0 : 1);
JS
node show.mjs
