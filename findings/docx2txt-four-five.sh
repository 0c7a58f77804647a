#!/usr/bin/env bash
# docx2txt 1.4 from Debian 12 with docx 9.15.2 (seen 29 November 2026): each cell of a table, and each paragraph, is a w:p; Word
# gives it attributes, and docx, which is made to write such files, gives none, as the standard allows (ECMA-376, 17.3.1.22). A good
# guess is that both come out a line each. A paragraph without an attribute ends no line: likelihood 4 and severity 5 in two cells
# are 45, and "Stay in the car." runs into the next instruction. A risk assessment that was read for a search, or pasted into a
# record, says another rating.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download docx2txt=1.4-5
dpkg -x docx2txt_*.deb package
npm init -y >/dev/null
npm i --silent --no-audit --no-fund docx@9.15.2 jszip@3.10.1
cat > make.cjs <<'JS'
const { writeFileSync } = require("node:fs");
const { Document, Packer, Paragraph, Table, TableCell, TableRow } = require("docx");
const JSZip = require("jszip");
const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
const table = new Table({ rows: [new TableRow({ children: ["Dog", "4", "5"].map(cell) })] });
const file = new Document({ sections: [{ children: [new Paragraph("Stay in the car."), new Paragraph("Ring the school."), table] }] });
(async () => {
  const bare = await Packer.toBuffer(file);
  writeFileSync("bare.docx", bare);
  const zip = await JSZip.loadAsync(bare);
  const text = await zip.file("word/document.xml").async("string");
  zip.file("word/document.xml", text.replaceAll("<w:p>", '<w:p w:rsidR="00A1B2C3">'));
  writeFileSync("word.docx", await zip.generateAsync({ type: "nodebuffer" }));
})();
JS
node make.cjs
bare=$(perl package/usr/bin/docx2txt bare.docx -)
word=$(perl package/usr/bin/docx2txt word.docx - | paste -sd'|')
printf 'without attributes: %s\nwith one:           %s\n' "$bare" "$word"
[[ $bare == *"Stay in the car.Ring the school.Dog45"* && $word == *"Stay in the car.|Ring the school.|Dog|4|5"* ]]
