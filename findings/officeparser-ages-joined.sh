#!/usr/bin/env bash
# officeparser 7.8.0 with docx 9.15.2 (seen 29 November 2026): a document of Word holds a hyphen that does not break a line, and a
# tab, as elements of their own (ECMA-376, 17.3.3). A good guess is that the text of the document (README: "extract text") has both,
# as mammoth 1.13.0 gives them. It leaves out both: "ages 5-11", typed so that it stays in one line, is 511, and the ratings 4 and 5
# with a tab between them are 45.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund mammoth@1.13.0 docx@9.15.2 officeparser@7.8.0
cat > show.cjs <<'JS'
const { Document, NoBreakHyphen, Packer, Paragraph, Tab, TextRun } = require("docx");
const mammoth = require("mammoth");
const { parseOffice } = require("officeparser");
const paragraph = (...children) => new Paragraph({ children: [new TextRun({ children })] });
const file = new Document({ sections: [{ children: [paragraph("ages 5", new NoBreakHyphen(), "11"), paragraph("4", new Tab(), "5")] }] });
(async () => {
  const buffer = await Packer.toBuffer(file);
  const lines = (text) => text.trim().split(/\n+/);
  const said = lines((await parseOffice(buffer)).toText());
  const peer = lines((await mammoth.extractRawText({ buffer })).value);
  console.log({ "officeparser 7.8.0": said, "mammoth 1.13.0": peer });
  process.exit(said.join("|") === "ages 511|45" && peer.join("|") === "ages 5\u201111|4\t5" ? 0 : 1);
})();
JS
node show.cjs
