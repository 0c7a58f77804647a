#!/usr/bin/env bash
# fhirpath 5.2.2 and @atomic-ehr/fhirpath 0.1.4 (seen 30 November 2026): FHIRPath, the language of rules in health records, has lengths of time with
# decimals. The first finds 1.5 hours longer than 80 minutes. A good guess is that 14:30 and 1.5 hours are 16:00. They are 15:30 in both, as the
# language has it: what stands behind the point is left out when a length is added to a time. One of the two says so on the console.
# A visit of an hour and a half is overdue when an hour is gone; a review after half a year is due at once.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund fhirpath@5.2.2 @atomic-ehr/fhirpath@0.1.4
cat > show.mjs <<'JS'
import fhirpath from "fhirpath";
import { evaluate } from "@atomic-ehr/fhirpath";
const one = (expression) => fhirpath.evaluate({}, expression)[0];
const other = async (expression) => (await evaluate(expression, { input: {} }))[0];
const said = [];
for (const expression of ["@T14:30 + 90 minutes", "@T14:30 + 1.5 hours", "@2026-12-31 + 0.5 years"])
  said.push([expression, String(one(expression)), String(await other(expression)).replace(/^@T?/, "")]);
console.log("fhirpath, and @atomic-ehr/fhirpath:", said, "longer than 80 minutes:", one("1.5 hours > 80 minutes"));
const right = said.map(([, first, second]) => [first, second].map((text) => text.slice(0, 10)).join()).join(" ");
process.exit(right === "16:00,16:00 15:30,15:30 2026-12-31,2026-12-31" && one("1.5 hours > 80 minutes") === true ? 0 : 1);
JS
node show.mjs
