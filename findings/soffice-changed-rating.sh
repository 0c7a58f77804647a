#!/usr/bin/env bash
# LibreOffice 7.4 with docx 9.15.2 and mammoth 1.13.0 (seen 30 November 2026): in a document of Word a rating of 4 was changed to 5 while changes were
# kept, and another has a footnote, "Only with two staff." A good guess is that the document as text has 5, as it stands now, or 4 and 5 with a sign
# which is old, and that the footnote is below. Converted to text, the first is 45, without a sign; the second is 41, which is its 4 and the
# footnote's number, and the footnote is left out. mammoth gives 5 and 4. The exit status is 0. The rating that a search or another program reads is
# neither the old one nor the new one, and the only condition is gone.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
version=$(soffice --version)
[[ $version == "LibreOffice 7.4."* ]] || { echo "This was seen with LibreOffice 7.4, not with $version"; exit 1; }
npm init -y >/dev/null
npm i --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0
cat > make.cjs <<'JS'
const { DeletedTextRun, Document, FootnoteReferenceRun, InsertedTextRun, Packer, Paragraph, TextRun } = require("docx");
const mammoth = require("mammoth");
const change = { author: "Office", date: "2026-06-08T09:00:00Z" };
const changed = [new TextRun("Risk: "), new DeletedTextRun({ ...change, id: 1, text: "4" }), new InsertedTextRun({ ...change, id: 2, text: "5" })];
const noted = [new TextRun("Likelihood: 4"), new FootnoteReferenceRun(1)];
const footnotes = { 1: { children: [new Paragraph("Only with two staff.")] } };
const document = new Document({ footnotes, sections: [{ children: [new Paragraph({ children: changed }), new Paragraph({ children: noted })] }] });
(async () => {
  const buffer = await Packer.toBuffer(document);
  require("node:fs").writeFileSync("assessment.docx", buffer);
  console.log((await mammoth.extractRawText({ buffer })).value.replace(/\n+/g, "\n").trim());
})();
JS
peer=$(node make.cjs)
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to txt:Text assessment.docx >/dev/null 2>&1
text=$(tr -d '\r\357\273\277' < assessment.txt)
printf '%s\n%s\nmammoth 1.13.0:\n%s\n' "$version" "$text" "$peer"
[[ $text == *"Risk: 45"*"Likelihood: 41"* && $text != *"two staff"* && $peer == *"Risk: 5"*"Likelihood: 4" ]]
