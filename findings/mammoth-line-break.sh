#!/usr/bin/env bash
# mammoth 1.13.0 and officeparser 7.8.0 with docx 9.15.2 (seen 30 November 2026): in a document of Word a line may end without a new paragraph, by
# Shift and Enter, as in an address (ECMA-376, part 1, 17.3.3.1: br). mammoth supports line breaks, and extractRawText "will ignore all formatting"
# (README); officeparser is to give the text. A good guess is that two lines are two, or parted by a space. They are joined: "Flat 1" with "2 Invented
# Row" below it is "Flat 12 Invented Row". mammoth parts them when it makes a web page. Whoever searches for the address finds another door.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund mammoth@1.13.0 officeparser@7.8.0 docx@9.15.2
cat > show.cjs <<'JS'
const { Document, Packer, Paragraph, TextRun } = require("docx");
const mammoth = require("mammoth");
const { parseOffice } = require("officeparser");
const address = new Paragraph({ children: [new TextRun("Flat 1"), new TextRun({ break: 1, text: "2 Invented Row" })] });
(async () => {
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [address] }] }));
  const seen = [(await mammoth.extractRawText({ buffer })).value, (await parseOffice(buffer)).toText(), (await mammoth.convertToHtml({ buffer })).value];
  console.log("mammoth 1.13.0, officeparser 7.8.0, and mammoth's web page:", seen);
  process.exit(seen[0].trim() === "Flat 12 Invented Row" && seen[1].trim() === "Flat 12 Invented Row" && /Flat 1<br ?\/?>2/.test(seen[2]) ? 0 : 1);
})();
JS
node show.cjs
