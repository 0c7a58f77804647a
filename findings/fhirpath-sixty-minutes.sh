#!/usr/bin/env bash
# fhirpath 5.2.2 and @atomic-ehr/fhirpath 0.1.4 (seen 30 November 2026): two programs for one language of rules in health records. A good guess is that both
# hold an hour to be 60 minutes, or neither. In one it is true; the other has no answer, and so a rule "longer than 60 minutes" that is given
# hours holds in the one and never in the other. A month is 30 days in the first, which takes 31 January and a month to be 28 February; and 30 February is
# a day in the second.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund fhirpath@5.2.2 @atomic-ehr/fhirpath@0.1.4
cat > show.mjs <<'JS'
import fhirpath from "fhirpath";
import { evaluate } from "@atomic-ehr/fhirpath";
const said = [];
for (const expression of ["1 hour = 60 minutes", "2 hours > 60 minutes", "1 month = 30 days", "'2026-02-30'.toDate().exists()"])
  said.push([expression, fhirpath.evaluate({}, expression)[0], (await evaluate(expression, { input: {} }))[0]]);
console.log("fhirpath, and @atomic-ehr/fhirpath:", said);
const answers = said.map(([, one, other]) => `${one}/${other}`).join(" ");
process.exit(answers === "true/undefined true/undefined true/undefined false/true" ? 0 : 1);
JS
node show.mjs
