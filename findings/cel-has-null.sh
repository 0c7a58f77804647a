#!/usr/bin/env bash
# @bufbuild/cel 0.6.1 (seen 29 November 2026): has(visit.note) is true when the map has the key (CEL's language definition,
# "Macros"; only the fields of a protobuf message go by their value). A good guess is that a key that holds null is had, as for
# @marcbachmann/cel-js 8.0.0 and cel-js 0.8.2. It is not, and "note" in visit is false too, of an object and of a Map, while
# visit.note == null is true. "Asked, and there is none" can't be told from "never asked", and a rule that must see the answer holds
# the form back for ever.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @bufbuild/cel@0.6.1 @marcbachmann/cel-js@8.0.0 cel-js@0.8.2
cat > show.mjs <<'JS'
import { run } from "@bufbuild/cel";
import { evaluate as bachmann } from "@marcbachmann/cel-js";
import { evaluate as celJs } from "cel-js";
const visit = { note: null, pets: "none" };
const said = ["has(visit.note)", '"note" in visit', "visit.note == null", "has(visit.pets)"].map((expression) => [
  expression,
  run(expression, { visit }),
  run(expression, { visit: new Map(Object.entries(visit)) }),
  bachmann(expression, { visit }),
  celJs(expression, { visit }),
]);
console.log("expression, @bufbuild/cel 0.6.1 with an object and a Map, @marcbachmann/cel-js 8.0.0, cel-js 0.8.2:", said);
const answers = said.map(([, ...each]) => each.map(Number).join("")).join(" ");
process.exit(answers === "0011 0011 1111 1111" ? 0 : 1);
JS
node show.mjs
