#!/usr/bin/env bash
# humanparser 2.7.0 (seen 29 November 2026): a name is taken apart into first name, last name and suffix (README). A good guess is
# that the last word of two is the last name, as it is for parse-full-name 1.2.7. "Lin Ma" has no last name and the suffix "Ma", as
# if it were a degree, and so has "Ma, Lin"; "Mrs Lin Ma" becomes Mrs Lin. A letter goes to the wrong name, and a list that is
# sorted by last name has the family at its head, without one.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund humanparser@2.7.0 parse-full-name@1.2.7
cat > show.cjs <<'JS'
const { parseName } = require("humanparser");
const { parseFullName } = require("parse-full-name");
const said = ["Lin Ma", "Ma, Lin", "Mrs Lin Ma", "Mrs Lin Mo"].map((name) => {
  const { lastName, suffix } = parseName(name);
  return [name, lastName, suffix ?? "", parseFullName(name).last];
});
console.log("name, last name and suffix (humanparser 2.7.0), last name (parse-full-name 1.2.7):", said);
const lasts = said.map(([, ...parts]) => parts.join("/")).join(" ");
process.exit(lasts === "/Ma/Ma /Ma/Ma Lin/Ma/Ma Mo//Mo" ? 0 : 1);
JS
node show.cjs
