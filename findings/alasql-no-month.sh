#!/usr/bin/env bash
# alasql 4.19.1 (seen 30 November 2026): DATEDIFF and DATEADD are there by the names and the order that SQL Server gives them, where
# a month after 31 January is 28 February, and where the months between two dates are the turns of the month between them. A good
# guess is that they are so here. A month after 31 January is 3 March, and from 31 January to 1 March are no months at all. A review
# due a month after is three days late, and "no review for a month" leaves out the case.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --ignore-scripts alasql@4.19.1
cat > show.cjs <<'JS'
const alasql = require("alasql");
const [row] = alasql(`select
  dateadd(month, 1, '2026-01-30') a, dateadd(month, 1, '2026-01-31') b,
  datediff(month, '2026-01-31', '2026-03-01') months, datediff(day, '2026-01-31', '2026-03-01') days`);
const day = (value) => `${new Date(value).getMonth() + 1}-${new Date(value).getDate()}`;
const seen = { "30 January and a month": day(row.a), "31 January and a month": day(row.b), months: row.months, days: row.days };
console.log("alasql 4.19.1:", seen);
process.exit(seen["31 January and a month"] === "3-3" && row.months === 0 && row.days === 29 ? 0 : 1);
JS
TZ=Europe/London node show.cjs
