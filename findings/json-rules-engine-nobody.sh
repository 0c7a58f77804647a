#!/usr/bin/env bash
# json-rules-engine 7.3.1 (seen 30 November 2026): contains and doesNotContain are each other's opposite, for a list that a path
# picks: $.staff[*].role. A good guess is that of the two one holds, and that a visit with no staff does not contain the lead. Neither
# holds: a path that picks nothing gives no list, though a list that is empty itself does. "No safeguarding lead goes, so ask one" is
# silent for the visit that has nobody yet.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund json-rules-engine@7.3.1
cat > show.cjs <<'JS'
const { Engine } = require("json-rules-engine");
const holds = async (operator, path, visit) => {
  const engine = new Engine();
  engine.addRule({ conditions: { all: [{ fact: "visit", path, operator, value: "lead" }] }, event: { type: "seen" } });
  return (await engine.run({ visit })).events.length === 1;
};
const both = async (path, visit) => `${await holds("contains", path, visit)}/${await holds("doesNotContain", path, visit)}`;
(async () => {
  const lead = await both("$.staff[*].role", { staff: [{ role: "lead" }] });
  const teacher = await both("$.staff[*].role", { staff: [{ role: "teacher" }] });
  const nobody = await both("$.staff[*].role", { staff: [] });
  const plain = await both("$.roles", { roles: [] });
  console.log("json-rules-engine 7.3.1, contains/doesNotContain:", { lead, teacher, nobody, "an empty list of roles": plain });
  process.exit([lead, teacher, nobody, plain].join() === "true/false,false/true,false/false,false/true" ? 0 : 1);
})();
JS
node show.cjs
