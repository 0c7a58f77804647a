#!/usr/bin/env bash
# @briza/illogical 1.5.5 (seen 30 November 2026): evaluate answers a rule, and simplify leaves out what the answers already decide.
# XOR takes any number of operands (README). A good guess is that it means one meaning of the word: exactly one, or an odd number.
# evaluate goes by the odd number, so all three of three are true. simplify goes by exactly one, and says that the same rule with
# the same answers is false. A rule that exactly one of three ways home was chosen is met by three in the one and not in the other.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @briza/illogical@1.5.5
cat > show.cjs <<'JS'
const { default: Engine } = require("@briza/illogical");
const engine = new Engine();
const rule = ["XOR", ["==", "$car", "Yes"], ["==", "$bus", "Yes"], ["==", "$foot", "Yes"]];
const said = [["Yes", "No", "No"], ["Yes", "Yes", "No"], ["Yes", "Yes", "Yes"]].map(([car, bus, foot]) => {
  const answers = { car, bus, foot };
  return [answers, engine.evaluate(rule, answers), engine.simplify(rule, answers)];
});
console.log("illogical 1.5.5, evaluate, simplify:", engine.statement(rule), said);
process.exit(JSON.stringify(said.map(([, ...both]) => both)) === "[[true,true],[false,false],[true,false]]" ? 0 : 1);
JS
node show.cjs
