#!/usr/bin/env bash
# parse-full-name 1.2.7 (seen 30 November 2026): it takes a name in any format, "Smith, Anna" among them, and tells what it could
# not read in a list of errors (README). A good guess is that what stands before the comma is the family name, as it is when a given
# and a middle name follow. With one name after the comma, "Smith Jones, Anna" has the first name Smith, the last name Jones and the
# suffix Anna, and no error. A list from a school's system, family name first, greets Begum Ali as Begum, and Nadia is no name.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund parse-full-name@1.2.7
cat > show.cjs <<'JS'
const { parseFullName } = require("parse-full-name");
const said = ["Jones, Anna", "Smith Jones, Anna Maria", "Smith Jones, Anna", "Begum Ali, Nadia"].map((name) => {
  const { first, last, suffix, error } = parseFullName(name);
  return [name, { first, last, suffix, errors: error.filter(Boolean).length }];
});
console.log("parse-full-name 1.2.7:", said);
const read = said.map(([, { first, last, suffix, errors }]) => [first, last, suffix, errors].join("/")).join(" ");
process.exit(read === "Anna/Jones//0 Anna/Smith Jones//0 Smith/Jones/Anna/0 Begum/Ali/Nadia/0" ? 0 : 1);
JS
node show.cjs
