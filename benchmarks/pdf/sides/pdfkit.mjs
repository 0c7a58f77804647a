import { create } from "fontkit";
import PDFDocument from "pdfkit";
import { fontFiles } from "./sameFonts.mjs";
import { paper, sameContent } from "../sameContent.mjs";

const fonts = { regular: create(fontFiles.regular), bold: create(fontFiles.bold) };

export const prepare = sameContent;

/** pdfkit with a layout written by hand for these tables alone; its fonts are parsed once for all documents. */
export function print([form]) {
  const { footer, tables, title } = form;
  const options = { size: "A4", layout: "landscape", margin: 0, bufferPages: true, font: null };
  const document = new PDFDocument({ ...options, info: { Title: title, CreationDate: new Date(0) } });
  document.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  const bytes = gathered(document);
  const bottom = paper.height - paper.margin - 18;
  let y = paper.margin;
  for (const table of tables) {
    const heights = table.rows.map((cells) => rowHeight(document, cells, table));
    table.rows.forEach((cells, index) => {
      if (y + heights[index] > bottom) {
        document.addPage();
        y = paper.margin;
        for (let head = 0; index >= table.headerRows && head < table.headerRows; head++) {
          drawRow(document, table.rows[head], table, y, heights[head]);
          y += heights[head];
        }
      }
      drawRow(document, cells, table, y, heights[index]);
      y += heights[index];
    });
    y += 4;
  }
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    document.font("regular", 9);
    document.text(`${footer} · Page ${page + 1} of ${count}`, paper.margin, paper.height - 30, { lineBreak: false });
  }
  document.end();
  return bytes;
}

function rowHeight(document, cells, { padding, widths }) {
  const heights = cells.map(({ texts }, at) =>
    texts.reduce((sum, { bold, size, text }) => {
      document.font(bold ? "bold" : "regular", size);
      return sum + document.heightOfString(text, { width: widths[at] - 2 * padding });
    }, 2 * padding),
  );
  return Math.max(...heights);
}

function drawRow(document, cells, { framed, padding, widths }, top, height) {
  let x = paper.margin;
  cells.forEach(({ shaded, texts }, at) => {
    const width = widths[at];
    if (shaded) document.rect(x, top, width, height).fill("#ececec");
    if (framed) document.lineWidth(0.6).rect(x, top, width, height).stroke("black");
    let y = top + padding;
    document.fillColor("black");
    for (const { bold, size, text } of texts) {
      document.font(bold ? "bold" : "regular", size);
      document.text(text, x + padding, y, { width: width - 2 * padding });
      y = document.y;
    }
    x += width;
  });
}

function gathered(document) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
}
