#!/usr/bin/env bash
# govuk-frontend 6.6.0 and nhsuk-frontend 10.6.1 with nunjucks 3.2.4 (seen 30 November 2026): the value of a group of radios is "the value for the
# radio which should be checked when the page loads" (the macro options of govuk-frontend, which call it a text), and an input box is filled in by its
# value. A good guess is that an answer that was kept as false or 0 is checked again, as true and 1 are, or that none of the four is. Yes is checked,
# No is not, and of no dog and one dog only the one; an input box shows 0. Whoever goes back to change one answer has lost every No.
# Our side: examples/web-form/src/widgets/Radios.tsx compares what was kept with each answer; here a No is a word ("no"), never false.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund govuk-frontend@6.6.0 nhsuk-frontend@10.6.1 nunjucks@3.2.4
cat > show.cjs <<'JS'
const nunjucks = require("nunjucks");
const kits = { govuk: ["govuk-frontend/dist", "govukRadios", "govukInput"], nhsuk: ["nhsuk-frontend/dist", "radios", "input"] };
const seen = Object.entries(kits).flatMap(([kit, [folder, radios, input]]) => {
  const page = nunjucks.configure(`node_modules/${folder}`);
  const drawn = (macro, file, params) =>
    page.renderString(`{% from "${kit}/components/${file}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`, { params });
  const checked = (value, values) => {
    const items = values.map((each) => ({ value: each, text: String(each) }));
    return drawn(radios, "radios", { name: "dog", idPrefix: "dog", value, items }).match(/value="([^"]*)" checked/)?.[1] ?? "none";
  };
  const box = drawn(input, "input", { name: "dogs", id: "dogs", label: { text: "Dogs" }, value: 0 }).match(/value="([^"]*)"/)?.[1];
  return [`${kit}:`, ...[true, false].map((value) => checked(value, [true, false])), ...[1, 0].map((value) => checked(value, [0, 1])), `box ${box}`];
});
console.log("govuk-frontend 6.6.0 and nhsuk-frontend 10.6.1, kept true, false, 1 and 0, and 0 in a box:", seen.join(" "));
const same = "true none 1 none box 0";
process.exit(seen.join(" ") === `govuk: ${same} nhsuk: ${same}` ? 0 : 1);
JS
node show.cjs
