import pdfmake from "pdfmake";
import { fontPaths } from "./sameFonts.mjs";
import { paper, sameContent } from "../sameContent.mjs";

pdfmake.setFonts({ NotoSans: { normal: fontPaths.regular, bold: fontPaths.bold } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(fontPaths).includes(path));

export const prepare = sameContent;

/** pdfmake with its own tables and repeated header rows; several forms become one document, which opens the fonts once. */
export function print(forms) {
  const content = forms.flatMap(({ tables }, index) =>
    tables.map((table, at) => ({
      ...tableOf(table),
      ...(index > 0 && at === 0 ? { pageBreak: "before" } : {}),
    })),
  );
  const document = {
    pageSize: "A4",
    pageOrientation: "landscape",
    pageMargins: [paper.margin, paper.margin, paper.margin, paper.margin + 18],
    defaultStyle: { font: "NotoSans", fontSize: 9 },
    info: { title: forms[0].title, creationDate: new Date(0) },
    footer: (page, pages) => ({ text: `${forms[0].footer} · Page ${page} of ${pages}`, margin: [paper.margin, 0] }),
    content,
  };
  return pdfmake.createPdf(document).getBuffer();
}

function tableOf({ framed, headerRows, padding, rows, widths }) {
  const layout = {
    hLineWidth: () => (framed ? 0.6 : 0),
    vLineWidth: () => (framed ? 0.6 : 0),
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => padding,
    paddingBottom: () => padding,
  };
  const body = rows.map((cells) =>
    cells.map(({ shaded, texts }) => ({
      stack: texts.map(({ bold, size, text }) => ({ text, bold, fontSize: size })),
      ...(shaded ? { fillColor: "#ececec" } : {}),
    })),
  );
  const inner = widths.map((width) => width - 2 * padding - 1);
  return { layout, table: { headerRows, widths: inner, body, dontBreakRows: true }, margin: [0, 0, 0, 4] };
}
