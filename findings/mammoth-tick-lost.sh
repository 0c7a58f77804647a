#!/usr/bin/env bash
# mammoth 1.13.0 with docx 9.15.2 (seen 29 November 2026): a tick box of Word is a content control with the sign ☒ or ☐ as its text,
# and extractRawText is to "extract the raw text of the document" (README). A good guess is that the signs are in it, as they are
# for officeparser 7.8.0. Neither is: "Lone visit? ☒ Yes ☐ No" is read as " Yes  No", without a message, and convertToHtml has the
# boxes. A form that was filled in in Word, and read for its text, has no answers and still all of its questions.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund mammoth@1.13.0 docx@9.15.2 officeparser@7.8.0 jszip@3.10.1
cat > show.cjs <<'JS'
const { CheckBox, Document, Packer, Paragraph, TextRun } = require("docx");
const JSZip = require("jszip");
const mammoth = require("mammoth");
const { parseOffice } = require("officeparser");
const box = (checked) => new CheckBox({ checked, checkedState: { value: "2612" }, uncheckedState: { value: "2610" } });
const line = new Paragraph({ children: [new TextRun("Lone visit? "), box(true), new TextRun(" Yes "), box(false), new TextRun(" No")] });
(async () => {
  const zip = await JSZip.loadAsync(await Packer.toBuffer(new Document({ sections: [{ children: [line] }] })));
  const text = await zip.file("word/document.xml").async("string");
  const asWord = text.replace(/<w:sym [^>]*w:char="(\w+)"[^>]*>/g, (_, code) => `<w:t>${String.fromCodePoint(parseInt(code, 16))}</w:t>`);
  zip.file("word/document.xml", asWord);
  const buffer = await zip.generateAsync({ type: "nodebuffer" });
  const { value, messages } = await mammoth.extractRawText({ buffer });
  const html = (await mammoth.convertToHtml({ buffer })).value;
  const peer = (await parseOffice(buffer)).toText();
  console.log({ raw: value, messages, html, officeparser: peer });
  process.exit(value.trim() === "Lone visit?  Yes  No" && messages.length === 0 && html.includes("checked") && /☒ Yes ☐ No/.test(peer) ? 0 : 1);
})();
JS
node show.cjs
