#!/usr/bin/env bash
# txml 6.0.3 with xml-js 1.6.11 (seen 30 November 2026): simplify makes an object of a file of XML, "similar to PHP's SimpleXML" (README). A text may
# have a comment in it, or a piece whose signs need no escaping (XML 1.0, 2.5 and 2.7: CDATA); many programs write a note with a "<" so. A good guess
# is that the text is there, with its pieces or without one of them, as for xml-js. It is an empty object: a note with a comment or such a piece in it
# is gone, and so is one with a word in an element of its own, without an error. A note in one piece is whole. What the office wrote of a dog is not
# in the record.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund txml@6.0.3 xml-js@1.6.11
cat > show.mjs <<'JS'
import { parse, simplify } from "txml";
import converter from "xml-js";
const notes = ["Dog. Ring twice.", "Dog. <![CDATA[Only if risk < 9.]]>", "Dog.<!-- from the old system --> Ring twice."];
const seen = notes.map((note) => {
  const file = `<pupil><note>${note}</note></pupil>`;
  const peer = converter.xml2js(file, { compact: true }).pupil.note;
  return [JSON.stringify(simplify(parse(file)).pupil.note), [peer._text, peer._cdata].flat().join("")];
});
console.log("txml 6.0.3 and xml-js 1.6.11:", seen);
const [ours, peers] = [0, 1].map((column) => seen.map((row) => row[column]).join("|"));
process.exit(ours === '"Dog. Ring twice."|{}|{}' && peers === "Dog. Ring twice.|Dog. Only if risk < 9.|Dog. Ring twice." ? 0 : 1);
JS
node show.mjs
