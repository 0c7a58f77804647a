#!/usr/bin/env bash
# @valibot/to-json-schema 1.8.0 with valibot 1.5.0, ajv 8.20.0 and ajv-formats 3.0.1 (seen 29 November 2026): isoTime takes hh:mm
# and isoDateTime takes yyyy-mm-ddThh:mm, which is what a browser's fields send. Both are supported, without a note (README,
# "Supported features"). A good guess is that the JSON Schema takes what the schema takes. It says format time and date-time, which
# want seconds and an offset (JSON Schema, "Validation", 7.3.1; RFC 3339): Ajv refuses each time that valibot takes, and takes those
# that it refuses. isoTimeSecond, the next line of that list, becomes a pattern and agrees. Every departure that the form accepted
# is refused by the service that keeps the record.
# Our side: packages/forms/src/schema/parity.test.ts, "zod and the JSON Schema give the same verdict".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @valibot/to-json-schema@1.8.0 valibot@1.5.0 ajv@8.20.0 ajv-formats@3.0.1
cat > show.mjs <<'JS'
import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as v from "valibot";
const said = [
  ["isoTime", ["09:30", "09:30:00Z"]],
  ["isoTimeSecond", ["09:30:00", "09:30:00Z"]],
  ["isoDateTime", ["2026-06-08T09:30", "2026-06-08T09:30:00Z"]],
].flatMap(([name, texts]) => {
  const schema = v.pipe(v.string(), v[name]());
  const written = toJsonSchema(schema);
  const ajv = new Ajv();
  addFormats.default(ajv);
  return texts.map((text) => ({ name, writes: written.format ?? "a pattern", text, valibot: v.is(schema, text), ajv: ajv.validate(written, text) }));
});
console.table(said);
process.exit(said.map(({ valibot, ajv }) => `${valibot} ${ajv}`).join(", ") === "true false, false true, true true, false false, true false, false true" ? 0 : 1);
JS
node show.mjs
