#!/usr/bin/env bash
# pdfmake 0.3.11, pdfkit 0.20.2 and jspdf-autotable 5.0.9, with mupdf 1.28.1 (seen 30 November 2026): an answer of a hundred and twenty lines stands
# in a table of questions and answers. pdfmake's dontBreakRows, and unbreakable for a stack, keep together what fits on a page. A good guess is that
# what is longer than a page is broken all the same, or runs off the foot of one page. pdfmake leaves out the whole answer, with no error and no mark:
# the question stands on a page, and the next question follows. Without the option all lines are there. A table of pdfkit, which has no such option,
# ends the answer at the foot of the page with "…". jspdf-autotable has every line, even when it is to keep rows whole. The longest account is the one
# that is lost.
# Our side: packages/pdf/src/prints/largePrint.test.ts, "divides a row that is taller than a page and loses none of it".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pdfmake@0.3.11 pdfkit@0.20.2 jspdf@4.2.1 jspdf-autotable@5.0.9 mupdf@1.28.1
cat > show.mjs <<'JS'
import { jsPDF } from "jspdf";
import { autoTable } from "jspdf-autotable";
import * as mupdf from "mupdf";
import PDFKit from "pdfkit";
import pdfmake from "pdfmake";
const answer = Array.from({ length: 120 }, (_, index) => `line ${index + 1}.`).join("\n");
const rows = () => [["What happened?", answer], ["Dog?", "No"]];
const linesOf = (bytes) => {
  const file = mupdf.Document.openDocument(bytes, "application/pdf");
  const pages = Array.from({ length: file.countPages() }, (_, page) => file.loadPage(page).toStructuredText().asText());
  const text = pages.join("\n");
  return `${text.match(/line \d+\./g)?.length ?? 0}${text.includes("…") ? "…" : ""}${text.includes("Dog?") ? "" : " without the next question"}`;
};
pdfmake.setFonts({ Helvetica: { normal: "Helvetica" } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
const made = async (...content) => linesOf(await pdfmake.createPdf({ content, defaultStyle: { font: "Helvetica" } }).getBuffer());
const whole = await made({ table: { dontBreakRows: true, body: rows() } });
const stack = await made({ stack: answer.split("\n"), unbreakable: true }, "Dog?");
const plain = await made({ table: { body: rows() } });
const kit = new PDFKit();
const parts = [];
kit.on("data", (part) => parts.push(part)).table({ data: rows() });
await new Promise((resolve) => kit.on("end", resolve).end());
const other = new jsPDF();
autoTable(other, { body: rows(), rowPageBreak: "avoid" });
const seen = [whole, stack, plain, linesOf(Buffer.concat(parts)), linesOf(Buffer.from(other.output("arraybuffer")))];
console.log("of 120 lines: pdfmake 0.3.11 dontBreakRows, unbreakable and neither, pdfkit 0.20.2, jspdf-autotable 5.0.9:", seen);
process.exit(seen[0] === "0" && seen[1] === "0" && seen[2] === "120" && /^[3-6]\d…$/.test(seen[3]) && seen[4] === "120" ? 0 : 1);
JS
node show.mjs
