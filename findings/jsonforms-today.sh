#!/usr/bin/env bash
# @jsonforms/core 3.8.0 (seen 29 November 2026): pressing "add" in a list makes a new entry with createDefaultValue. A good guess is
# that an entry whose schema has no default is empty, as it is for a text. A date is today's, and the schema is met: "dates on which
# nobody answered the door" gains a visit that nobody made. A list of yes or no gains a No.
# Our side: packages/forms/src/ui/unanswered.prop.test.ts, "JSON Forms adds rows with nothing in them, not even today's
# date".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @jsonforms/core@3.8.0
cat > show.mjs <<'JS'
import { createDefaultValue } from "@jsonforms/core";
const before = new Date().toISOString().slice(0, 10);
const added = Object.entries({ text: { type: "string" }, date: { type: "string", format: "date" }, yesOrNo: { type: "boolean" } }).map(([name, schema]) => [name, createDefaultValue(schema, schema)]);
const after = new Date().toISOString().slice(0, 10);
const { text, date, yesOrNo } = Object.fromEntries(added);
console.log("@jsonforms/core 3.8.0, a new entry:", { text, date: [before, after].includes(date) ? "today" : date, yesOrNo });
process.exit(text === "" && [before, after].includes(date) && yesOrNo === false ? 0 : 1);
JS
node show.mjs
