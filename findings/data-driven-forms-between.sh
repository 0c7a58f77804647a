#!/usr/bin/env bash
# @data-driven-forms/react-form-renderer 4.2.0 (seen 30 November 2026): a question is shown on a condition about another, such as `greaterThan` or
# `lessThan`, and the schema is checked before the form is drawn. A good guess is that a condition with both holds between the two, or is refused.
# It is accepted, and one of the two is looked at: "more than 1 and less than 4" holds for 12, and "filled in, and No" for Yes.
# The question that a middle risk asks is asked of the highest, or the one for No of everybody.
# Our side: packages/core/src/policy/parsePolicy.test.ts, "two operators in one test", and packages/forms/src/definition/checkDefinition.test.ts,
# "a condition with two tests".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps react@18.3.1 react-dom@18.3.1 @data-driven-forms/react-form-renderer@4.2.0
cat > show.cjs <<'JS'
const accept = require("@data-driven-forms/react-form-renderer/default-schema-validator").default;
const { parseCondition } = require("@data-driven-forms/react-form-renderer/parse-condition");
const holds = (condition, answer) => {
  accept({ fields: [{ component: "text", name: "next", condition }] }, { text: () => null }, {}, {}, {});
  return parseCondition(condition, { risk: answer }, { name: "next" }).visible;
};
const between = { when: "risk", greaterThan: 1, lessThan: 4 };
const apart = { and: [{ when: "risk", greaterThan: 1 }, { when: "risk", lessThan: 4 }] };
const no = { when: "risk", isNotEmpty: true, is: "No" };
const said = { together: [holds(between, 2), holds(between, 12)], apart: [holds(apart, 2), holds(apart, 12)], no: [holds(no, "No"), holds(no, "Yes")] };
console.log("@data-driven-forms 4.2.0, 2 and 12 by one condition and by two, No and Yes:", said);
process.exit(Object.values(said).flat().join() === "true,true,true,false,true,true" ? 0 : 1);
JS
node show.cjs
