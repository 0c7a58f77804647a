import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement as h } from "react";
import { fontPaths } from "./sameFonts.mjs";
import { paper, sameContent } from "../sameContent.mjs";

Font.register({
  family: "Noto Sans",
  fonts: [{ src: fontPaths.regular }, { src: fontPaths.bold, fontWeight: 700 }],
});
Font.registerHyphenationCallback((word) => [word]);

export const prepare = sameContent;

/** React-PDF as its guide shows it: a bordered View and Texts for every cell, rows that stay whole, fixed header rows. */
export function print([form]) {
  const { footer, tables, title } = form;
  const foot = { position: "absolute", bottom: 18, left: paper.margin, fontSize: 9 };
  const style = { padding: paper.margin, paddingBottom: paper.margin + 18, fontFamily: "Noto Sans" };
  const page = h(
    Page,
    { size: "A4", orientation: "landscape", style },
    tables.map((table, key) => h(View, { key, style: { marginTop: 4 } }, table.rows.map(rowOf(table)))),
    h(Text, {
      fixed: true,
      style: foot,
      render: ({ pageNumber, totalPages }) => `${footer} · Page ${pageNumber} of ${totalPages}`,
    }),
  );
  return renderToBuffer(h(Document, { title, creationDate: new Date(0) }, page));
}

function rowOf({ framed, headerRows, padding, widths }) {
  return (cells, key) =>
    h(
      View,
      { key, style: { flexDirection: "row" }, wrap: false, fixed: key < headerRows },
      cells.map(({ shaded, texts }, at) => {
        const style = {
          width: widths[at],
          padding,
          ...(framed ? { border: "0.6 solid black" } : {}),
          ...(shaded ? { backgroundColor: "#ececec" } : {}),
        };
        return h(
          View,
          { key: at, style },
          texts.map(({ bold, size, text }, each) =>
            h(Text, { key: each, style: { fontSize: size, fontWeight: bold ? 700 : 400 } }, text),
          ),
        );
      }),
    );
}
