#!/usr/bin/env bash
# vscode-json-languageservice 5.7.2 (seen 29 November 2026): a limit is one of three kinds, told apart by "kind", as `oneOf` of three
# objects. One of them needs nothing else, the other two need an entry more. The cursor stands in an empty "kind". A good guess is
# that the editor offers all three words. It offers the one: the alternatives that lack an entry fit worse, and are left out before
# the words are gathered. Where all three need as much, all are offered.
# Our side: packages/core/src/schemas/policyEditor.test.ts completes what is offered whole; docs/reference lists every kind.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund vscode-json-languageservice@5.7.2
cat > show.mjs <<'JS'
import pkg from "vscode-json-languageservice";
const { getLanguageService, TextDocument } = pkg;
const kind = (word, ...more) => ({
  type: "object",
  properties: { kind: { const: word }, ...Object.fromEntries(more.map((entry) => [entry, { type: "string" }])) },
  required: ["kind", ...more],
});
async function offered(...kinds) {
  const schema = { type: "object", properties: { by: { oneOf: kinds } } };
  const service = getLanguageService({});
  service.configure({ validate: true, schemas: [{ uri: "memory:limit", fileMatch: ["*.json"], schema }] });
  const text = '{ "by": { "kind": "" } }';
  const document = TextDocument.create("file:///limit.json", "json", 1, text);
  const place = document.positionAt(text.indexOf('""') + 1);
  const list = await service.doComplete(document, place, service.parseJSONDocument(document));
  return list.items.map(({ label }) => label).sort();
}
const apart = await offered(kind("open"), kind("elapsed", "period"), kind("clock", "hour"));
const alike = await offered(kind("open", "why"), kind("elapsed", "period"), kind("clock", "hour"));
console.log("vscode-json-languageservice 5.7.2:", { "one needs nothing else": apart, "all need as much": alike });
process.exit(apart.join() === '"open"' && alike.length === 3 ? 0 : 1);
JS
node show.mjs
