#!/usr/bin/env bash
# libphonenumber-js 1.13.9: a Birmingham number that lacks a digit is "possible", because British numbers may have nine digits
# after the 0, and its national form is printed without the 0 that was typed.
# Our side: packages/core/src/identifiers/identifiers.test.ts, "F76: a number of the wrong length for its area is doubtful".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund libphonenumber-js@1.13.9
cat > show.mjs <<'JS'
import parse from "libphonenumber-js";
const number = parse("0121 496 012", "GB");
const said = { possible: number.isPossible(), national: number.formatNational() };
console.log("libphonenumber-js 1.13.9, 0121 496 012:", said);
process.exit(said.possible && said.national === "121496012" ? 0 : 1);
JS
node show.mjs
