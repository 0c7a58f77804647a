#!/usr/bin/env bash
# validator 13.15.35 (seen 29 November 2026): isPostalCode(text, "GB") says whether a text is a postal code (README). A good guess
# is a whole postcode. Half of one, the outward code, is one too ("SW1A", "M1"), while "SW1A 1" is not; postcode 5.1.0 asks for the
# whole. An address is saved as complete with a postcode that stands for some thousand front doors.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund validator@13.15.35 postcode@5.1.0
cat > show.cjs <<'JS'
const { isValid } = require("postcode");
const { isPostalCode } = require("validator");
const said = ["SW1A 1AA", "SW1A 1", "SW1A", "M1"].map((text) => [text, isPostalCode(text, "GB"), isValid(text)]);
console.log("postcode, validator 13.15.35, postcode 5.1.0:", said);
process.exit(JSON.stringify(said.map(([, ...both]) => both)) === "[[true,true],[false,false],[true,false],[true,false]]" ? 0 : 1);
JS
node show.cjs
