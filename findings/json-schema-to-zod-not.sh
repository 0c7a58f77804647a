#!/usr/bin/env bash
# json-schema-to-zod 2.8.1 with zod 3.25.76 and ajv 8.20.0 (seen 30 November 2026): writes the zod schema of a JSON Schema. A line of text that may
# hold no line break is `type: string` with `not: { pattern: … }`. A good guess is that the zod schema refuses a line break, or leaves
# the `not` out. It refuses every text: a `not` without a type of its own is taken to forbid anything whatever, and the type beside it is
# gone. ajv takes the text. Every answer of such a form is refused by the one, with no word of what is wrong, and taken by the other.
# Ours names the type in each `not`: packages/forms/src/schema/publishedSchemas.test.ts.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund json-schema-to-zod@2.8.1 zod@3.25.76 ajv@8.20.0
cat > show.mjs <<'JS'
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { jsonSchemaToZod } from "json-schema-to-zod";
const Ajv = createRequire(import.meta.url)("ajv").default;
const line = (not) => ({ type: "string", minLength: 1, not });
const sides = [];
for (const [name, not] of [["without a type", { pattern: "\n" }], ["with a type", { type: "string", pattern: "\n" }]]) {
  writeFileSync(`line${sides.length}.mjs`, jsonSchemaToZod(line(not), { module: "esm" }));
  const { default: schema } = await import(`./line${sides.length}.mjs`);
  const check = new Ajv().compile(line(not));
  sides.push([name, ...["Nobody was in.", "two\nlines", 7].map((answer) => `${schema.safeParse(answer).success}/${check(answer)}`)]);
}
console.log("zod/ajv, of a text, two lines and a number:", sides);
process.exit(JSON.stringify(sides.map((side) => side.slice(1))) === JSON.stringify([["false/true", "false/false", "false/false"], ["true/true", "false/false", "true/false"]]) ? 0 : 1);
JS
node show.mjs
