#!/usr/bin/env bash
# @foundernest/namecase 1.0.5 (seen 29 November 2026): it changes the case of names, and lists Binti and Binte, "daughter of", among
# the words that it knows (README). A good guess is that only the case changes. "AMINA BINTI YUSOF" becomes "Amina bin Yusof", "son
# of": another word. namecase 1.1.2 keeps the letters. A list that came in capitals from a school's system is printed with a
# daughter's name made a son's.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @foundernest/namecase@1.0.5 namecase@1.1.2
cat > show.cjs <<'JS'
const { nameCase } = require("@foundernest/namecase");
const peer = require("namecase");
const said = ["AMINA BINTI YUSOF", "AMINA BINTE YUSOF", "OMAR BIN YUSOF"].map((name) => [name, nameCase(name), peer(name)]);
const changed = said.map(([before, after]) => before.toLowerCase() !== after.toLowerCase());
const kept = said.every(([before, , after]) => before.toLowerCase() === after.toLowerCase());
console.log("name, @foundernest/namecase 1.0.5, namecase 1.1.2:", said);
process.exit(changed.join(" ") === "true true false" && said[0][1] === "Amina bin Yusof" && kept ? 0 : 1);
JS
node show.cjs
