#!/usr/bin/env bash
# csv-parse 7.0.0: with cast_date, cells that hold a flat or a street become dates, since whatever the platform makes a date of
# is one. An address list comes back with days in 2001 in it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund csv-parse@7.0.0
cat > show.mjs <<'JS'
import { parse } from "csv-parse/sync";
const [row] = parse("house,street,name\nFlat 2,High Street 5,Byrne\n", { columns: true, cast: true, cast_date: true });
console.log("csv-parse 7.0.0:", row);
process.exit(row.house instanceof Date && row.street instanceof Date && row.name === "Byrne" ? 0 : 1);
JS
node show.mjs
