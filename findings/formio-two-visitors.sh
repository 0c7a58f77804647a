#!/usr/bin/env bash
# @formio/core 2.8.3 (Form.io, seen 30 November 2026): its validation runs on the server as in the browser, and a data grid has a
# least and a greatest number of rows, validate.minLength and maxLength. A good guess is that an entry with one row where two are
# the least is refused there, as a text of one letter is. It is taken, with no row or with four too, and so it is in an edit grid. A
# visit that must be made in pairs is recorded with one visitor.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @formio/core@2.8.3
cat > show.cjs <<'JS'
const { process: run, ProcessTargets } = require("@formio/core");
const two = { input: true, validate: { minLength: 2, maxLength: 3 } };
const name = { type: "textfield", key: "name", input: true };
const errors = async (component, value) => {
  const data = { [component.key]: value };
  const context = { form: { components: [component] }, components: [component], data, submission: { data }, scope: {}, config: { server: true } };
  await run({ ...context, processors: ProcessTargets.submission });
  await run({ ...context, processors: ProcessTargets.evaluator });
  return (context.scope.errors ?? []).map(({ ruleName }) => ruleName).join() || "none";
};
(async () => {
  const rows = (count) => Array.from({ length: count }, (_, at) => ({ name: `Visitor ${at + 1}` }));
  const said = [["text, 1 letter", await errors({ type: "textfield", key: "code", ...two }, "A")]];
  for (const type of ["datagrid", "editgrid"]) for (const count of [0, 1, 2, 4]) said.push([`${type}, ${count} rows`, await errors({ type, key: "visitors", components: [name], ...two }, rows(count))]);
  console.log("@formio/core 2.8.3, from 2 to 3 are asked for, errors:", said);
  process.exit(said[0][1] === "minLength" && said.slice(1).every(([, found]) => found === "none") ? 0 : 1);
})();
JS
node show.cjs
