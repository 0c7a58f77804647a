#!/usr/bin/env bash
# zod 4.6.6 (seen 29 November 2026): z.fromJSONSchema makes a zod schema of a JSON Schema, and throws at what it does not know, as
# if/then/else and not (zod.dev, "JSON Schema"; the function is called experimental). A good guess is that what it takes without an
# error it keeps. A required key that has no entry under properties is not asked for, and allOf or anyOf with required alone asks
# for nothing: "an address or an e-mail address" accepts a record with neither. ajv 8.20.0 refuses all three. A form without its
# answers is complete.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund zod@4.6.6 ajv@8.20.0
cat > show.mjs <<'JS'
import { Ajv } from "ajv";
import { z } from "zod";
const properties = { phone: { type: "string" }, email: { type: "string" } };
const schemas = {
  listed: { type: "object", properties, required: ["phone", "visitedAt"] },
  allOf: { type: "object", properties, allOf: [{ required: ["email"] }] },
  anyOf: { type: "object", anyOf: [{ required: ["address"] }, { required: ["email"] }] },
};
const record = { phone: "01632 960123" };
const ajv = new Ajv({ strict: false });
const said = Object.entries(schemas).map(([name, schema]) => [name, z.fromJSONSchema(schema).safeParse(record).success, ajv.validate(schema, record)]);
let thrown = "";
try {
  z.fromJSONSchema({ type: "object", not: { required: ["phone"] } });
} catch (error) {
  thrown = error.message;
}
console.log("schema, zod 4.6.6, ajv 8.20.0:", said, { thrown });
process.exit(said.every(([, zod, other]) => zod && !other) && thrown !== "" ? 0 : 1);
JS
node show.mjs
