#!/usr/bin/env bash
# @bpmn-io/form-js-viewer 2.0.0 with its @bpmn-io/feelin 6.1.1, in jsdom 26.1.0 (seen 30 November 2026): the forms of Camunda. A question may be
# hidden by a condition in FEEL, where a comparison with nothing is null, neither true nor false; evaluate of the same feelin says so. A good guess is
# that a question that is hidden below 4 is asked while the rating is not answered, or that of "below 4" and "4 or more" one hides it. Both do: the
# null is compared with an input that is not there, and nothing equals nothing. The reason that must be given is not asked for, and the form is sent
# without an error.
# Our side: packages/forms/src/condition/applies.test.ts, "on a question that nobody answered is unknown, never false".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @bpmn-io/form-js-viewer@2.0.0 @bpmn-io/feelin@6.1.1 jsdom@26.1.0
cat > show.cjs <<'JS'
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<div></div>", { pretendToBeVisual: true });
const names = ["document", "HTMLElement", "Node", "Element", "MutationObserver", "DOMParser", "KeyboardEvent", "SVGElement", "requestAnimationFrame", "getComputedStyle"];
Object.assign(globalThis, { window, ...Object.fromEntries(names.map((name) => [name, window[name]])) });
window.ResizeObserver = globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
const { evaluate } = require("@bpmn-io/feelin");
const { createForm } = require("@bpmn-io/form-js-viewer");
async function asked(hide, data) {
  const why = { type: "textfield", key: "why", label: "Why go all the same?", conditional: { hide: `=${hide}` }, validate: { required: true } };
  const schema = { type: "default", schemaVersion: 18, components: [{ type: "number", key: "risk", label: "Risk" }, why] };
  const form = await createForm({ container: window.document.querySelector("div"), schema, data });
  const { data: sent, errors } = form.submit();
  form.destroy();
  return `${"why" in sent ? "asked" : "hidden"}, ${Object.keys(errors).length} error`;
}
(async () => {
  const seen = {};
  for (const hide of ["risk < 4", "risk >= 4"]) seen[`hidden if ${hide}`] = [await asked(hide, {}), await asked(hide, { risk: 2 }), await asked(hide, { risk: 5 })];
  const { value } = evaluate("risk < 4", { risk: null });
  console.log("form-js-viewer 2.0.0, of no answer, 2 and 5:", seen, "feelin 6.1.1:", value);
  const all = Object.values(seen).flat().join("; ");
  const right = "hidden, 0 error; hidden, 0 error; asked, 1 error; hidden, 0 error; asked, 1 error; hidden, 0 error";
  process.exit(all === right && value === null ? 0 : 1);
})();
JS
node show.cjs
