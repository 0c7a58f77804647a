#!/usr/bin/env bash
# zod 4.6.6, arktype 2.2.10 and @valibot/to-json-schema 1.8.0 with valibot 1.5.0, and ajv 8.20.0 (seen 30 November 2026): a postcode is checked by a
# pattern that pays no heed to capitals (the flag i), and the JSON Schema is made from it. JSON Schema has no flags. z.toJSONSchema throws at what
# cannot be said in JSON Schema (zod.dev, "JSON Schema": unrepresentable types). A good guess is that the pattern is rewritten, left out, or refused,
# as valibot refuses it. zod and arktype write it without its flag: "WS2 9XX", which the form takes, is refused by the service that checks by the JSON
# Schema, and so is every postcode in capitals.
# Our side: the patterns of packages/forms/src/schema/patterns.ts have no flags, and parity.test.ts beside it, "zod and the JSON Schema give the same
# verdict".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund zod@4.6.6 arktype@2.2.10 valibot@1.5.0 @valibot/to-json-schema@1.8.0 ajv@8.20.0
cat > show.mjs <<'JS'
import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type } from "arktype";
import * as v from "valibot";
import { z } from "zod";
const shape = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i;
const postcode = "WS2 9XX";
const taken = (schema) => new Ajv2020().validate(schema, postcode);
const [byZod, byArk] = [z.string().regex(shape), type(shape)];
const forms = [byZod.safeParse(postcode).success, byArk.allows(postcode)];
const services = [taken(z.toJSONSchema(byZod)), taken(byArk.toJsonSchema())];
let refused;
try {
  toJsonSchema(v.pipe(v.string(), v.regex(shape)));
} catch (error) {
  refused = error.message;
}
console.log(postcode, { "zod 4.6.6, arktype 2.2.10": forms, "their JSON Schemas": services, "valibot 1.5.0": refused });
process.exit(forms.join() === "true,true" && services.join() === "false,false" && /flags/.test(refused) ? 0 : 1);
JS
node show.mjs
