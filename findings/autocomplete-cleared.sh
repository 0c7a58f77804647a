#!/usr/bin/env bash
# accessible-autocomplete 3.0.1 of GOV.UK, in jsdom 26.1.0 (seen 29 November 2026): enhanceSelectElement puts a box for typing before
# a list and hides the list, which is what the form sends (README, "Progressive enhancement"). A good guess is that the list is set
# back when the box is emptied, or when it holds a name that is not of the list. It keeps what was chosen last, on both: the page
# shows nobody, or Zoe, and Ada is sent. The record names a buddy who never said that she would wait for the call.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund accessible-autocomplete@3.0.1 jsdom@26.1.0
cat > show.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { setTimeout: wait } = require("node:timers/promises");
const { JSDOM } = require("jsdom");
const page = '<form><select id="buddy" name="buddy"><option value="">Choose</option><option value="7">Ada Invented</option><option value="8">Ben Invented</option></select></form>';
const { window } = new JSDOM(page, { pretendToBeVisual: true, runScripts: "outside-only" });
window.eval(readFileSync(require.resolve("accessible-autocomplete/dist/accessible-autocomplete.min.js"), "utf8"));
const { document } = window;
window.accessibleAutocomplete.enhanceSelectElement({ defaultValue: "", selectElement: document.querySelector("select") });
const box = document.querySelector("input");
const type = async (text) => {
  box.focus();
  box.value = text;
  box.dispatchEvent(new window.Event("input", { bubbles: true }));
  await wait(300);
};
const leave = async () => {
  box.blur();
  await wait(300);
  return `${box.value || "nobody"}: ${new window.FormData(document.querySelector("form")).get("buddy")}`;
};
(async () => {
  await type("ada");
  document.querySelector("li").click();
  await wait(300);
  const chosen = await leave();
  await type("");
  const emptied = await leave();
  await type("Zoe");
  const other = await leave();
  console.log("accessible-autocomplete 3.0.1, what is shown: what is sent.", [chosen, emptied, other]);
  process.exit([chosen, emptied, other].join(", ") === "Ada Invented: 7, nobody: 7, Zoe: 7" ? 0 : 1);
})();
JS
node show.cjs
