#!/usr/bin/env bash
# survey-core 3.1.1 (SurveyJS, seen 29 November 2026): an expression compares two answers with = (surveyjs.io, "Expressions"), also
# those of text questions. A good guess is that texts are compared as texts. Texts that could be figures are compared as figures:
# class "3E2" equals class "300", house "007" equals house "7". "The car's class in the list is the pupil's class" holds for two
# others.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund survey-core@3.1.1
cat > show.cjs <<'JS'
const { Model } = require("survey-core");
const form = new Model({
  elements: [
    { type: "text", name: "pupil" },
    { type: "text", name: "list" },
    { type: "expression", name: "same", expression: "iif({pupil} = {list}, 'same', 'other')" },
  ],
});
const said = [["3E2", "300"], ["007", "7"], ["3E2", "3F2"]].map(([pupil, list]) => {
  form.data = { pupil, list };
  return [pupil, list, form.getValue("same")];
});
console.log("survey-core 3.1.1:", said);
process.exit(said.map((line) => line[2]).join(" ") === "same same other" ? 0 : 1);
JS
node show.cjs
