#!/usr/bin/env bash
# @rjsf/utils 6.11.1: with its default settings, an optional question whose options are a oneOf of consts has the first option
# as its default. A safeguarding form that nobody touched says "yes" to the first question, and validates.
# Our side: packages/forms/src/ui/unanswered.prop.test.ts, "F75: nobody but a person answers".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @rjsf/utils@6.11.1 @rjsf/validator-ajv8@6.11.1 react@19
cat > show.mjs <<'JS'
import { getDefaultFormState } from "@rjsf/utils";
import imported from "@rjsf/validator-ajv8";
const validator = imported.default ?? imported;
const schema = {
  type: "object",
  properties: { violent: { type: "string", oneOf: [{ const: "yes", title: "Yes" }, { const: "no", title: "No" }] } },
};
const state = getDefaultFormState(validator, schema, {}, schema);
console.log("@rjsf/utils 6.11.1 opens an empty form as:", state);
process.exit(state.violent === "yes" ? 0 : 1);
JS
node show.mjs
