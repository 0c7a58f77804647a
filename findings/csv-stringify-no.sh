#!/usr/bin/env bash
# csv-stringify 6.9.0 (seen 29 November 2026): its option cast changes how a boolean is written (csv.js.org, "Option cast", which
# does not say what is done without it). A good guess is true and false, as @fast-csv/format 5.0.8 and papaparse 5.5.3 write them.
# true is 1 and false is nothing, the same as null. "Lone visit: no" leaves the school as a question that nobody answered, and
# csv-parse 7.0.0 with cast reads it so.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund csv-stringify@6.9.0 csv-parse@7.0.0 @fast-csv/format@5.0.8 papaparse@5.5.3
cat > show.mjs <<'JS'
import fast from "@fast-csv/format";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import papaparse from "papaparse";
const visits = [true, false, null].map((lone) => ({ visit: "V1", lone, pets: "none" }));
const cells = (text) => text.trim().split(/\r?\n/).slice(1).map((line) => line.split(",")[1]).join("|");
const written = stringify(visits, { header: true });
const read = parse(written, { columns: true, cast: true }).map(({ lone }) => lone);
const said = [written, await fast.writeToString(visits, { headers: true }), papaparse.unparse(visits)].map(cells);
console.log("true, false and null, csv-stringify 6.9.0, @fast-csv/format 5.0.8, papaparse 5.5.3:", said, "read again:", read);
process.exit(said.join(" ") === "1|| true|false| true|false|" && read[1] === "" && read[2] === "" ? 0 : 1);
JS
node show.mjs
