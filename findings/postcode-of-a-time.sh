#!/usr/bin/env bash
# postcode 5.1.0 (seen 30 November 2026): match retrieves the valid postcodes of a text and replace takes them out, by its README,
# which warns that a shape alone proves none. The two letters at the end are never C, I, K, M, O or V, so that they are not misread.
# A good guess is that a text without a postcode keeps its words. "B2 3pm" is a postcode to it, and "E1 9am" another: from a note that
# is made ready for others, the flat and the time of the visit are taken out, and both read as an address.
# Our side: packages/core/src/identifiers/parsePostcode.ts reads one field with it, never a text, and says that the shape is checked.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund postcode@5.1.0
cat > show.mjs <<'JS'
import { isValid, match, replace } from "postcode";
const note = "Flat B2 3pm, then block E1 9am.";
const found = match(note);
const { result } = replace(note, "(postcode)");
console.log("postcode 5.1.0:", { note, found, result, valid: found.map((one) => isValid(one)) });
process.exit(found.join() === "B2 3pm,E1 9am" && result === "Flat (postcode), then block (postcode)." ? 0 : 1);
JS
node show.mjs
