#!/usr/bin/env bash
# zod 4.6.6: z.toJSONSchema gives z.iso.datetime() the format "date-time", and gives z.iso.datetime({ local: true }) and
# z.iso.time() no format but a pattern alone, so that a form made from the schema shows a bare text box.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund zod@4.6.6
cat > show.mjs <<'JS'
import { z } from "zod";
const formats = Object.fromEntries(
  Object.entries({ date: z.iso.date(), datetime: z.iso.datetime(), local: z.iso.datetime({ local: true }), time: z.iso.time() }).map(
    ([name, schema]) => [name, z.toJSONSchema(schema).format],
  ),
);
console.log("zod 4.6.6, formats in JSON Schema:", formats);
process.exit(formats.date === "date" && formats.datetime === "date-time" && formats.local === undefined && formats.time === undefined ? 0 : 1);
JS
node show.mjs
