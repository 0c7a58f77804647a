#!/usr/bin/env bash
# fast-json-stringify 7.3.10, which Fastify writes answers with (seen 30 November 2026): a form whose questions depend on the kind of
# visit has one `if` and `then` for each kind, under allOf. Its README says that if, then and else are supported. A good guess is that
# each kind keeps its own questions, as ajv holds. Only the first does: what the second kind was asked is left out of the response,
# without an error (fastify/fast-json-stringify, issue 778). The reason for going alone was given, and nobody who reads sees it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund fast-json-stringify@7.3.10 ajv@8.20.0
cat > show.mjs <<'JS'
import Ajv from "ajv";
import fastJson from "fast-json-stringify";
const text = { type: "string" };
const when = (kind, question) => ({
  if: { type: "object", properties: { kind: { const: kind } } },
  then: { type: "object", properties: { [question]: text }, required: [question] },
});
const schema = { type: "object", properties: { kind: text }, allOf: [when("joint", "with"), when("alone", "reason")] };
const written = (visit) => JSON.parse(fastJson(schema)(visit));
const joint = { kind: "joint", with: "a colleague" };
const alone = { kind: "alone", reason: "low risk" };
const valid = [joint, alone, { kind: "alone" }].map((visit) => new Ajv({ strict: false }).validate(schema, visit));
console.log("fast-json-stringify 7.3.10:", { joint: written(joint), alone: written(alone), "ajv takes both, not a lack": valid });
process.exit(written(joint).with === joint.with && Object.keys(written(alone)).join() === "kind" && valid.join() === "true,true,false" ? 0 : 1);
JS
node show.mjs
