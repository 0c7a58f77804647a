import { generate } from "@pdfme/generator";
import { table, text } from "@pdfme/schemas";
import { fontFiles } from "./sameFonts.mjs";
import { paper, sameContent } from "../sameContent.mjs";

const font = {
  NotoSans: { data: fontFiles.regular, fallback: true, subset: true },
  NotoSansBold: { data: fontFiles.bold, subset: true },
};
const millimetres = (points) => (points * 25.4) / 72;
const sides = (value) => ({ top: value, right: value, bottom: value, left: value });

export const prepare = sameContent;

/** pdfme with its table schema. A cell has one size and one weight there, so the texts of a cell are lines of one text. */
export async function print([form]) {
  const { tables, title } = form;
  const margin = millimetres(paper.margin);
  let y = margin;
  const schemas = tables.map((each, index) => {
    const schema = tableOf(each, `table${index}`, y);
    y += 12 * each.rows.length;
    return schema;
  });
  const template = {
    basePdf: { width: 297, height: 210, padding: [margin, margin, margin + 6, margin] },
    schemas: [schemas],
  };
  const inputs = [
    Object.fromEntries(
      tables.map(({ headerRows, rows }, index) => [
        `table${index}`,
        JSON.stringify(rows.slice(headerRows > 0 ? 1 : 0).map((cells) => cells.map(textOf))),
      ]),
    ),
  ];
  return generate({ template, inputs, plugins: { Table: table, Text: text }, options: { font, title } });
}

function textOf({ texts }) {
  return texts.map((each) => each.text).join("\n");
}

function tableOf({ framed, headerRows, padding, rows, widths }, name, y) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const border = framed ? 0.2 : 0;
  const cell = {
    alignment: "left",
    verticalAlignment: "top",
    lineHeight: 1.1,
    characterSpacing: 0,
    fontColor: "#000000",
    borderColor: "#000000",
    borderWidth: sides(border),
    padding: sides(millimetres(padding)),
  };
  const size = (row) => row.flatMap(({ texts }) => texts).at(-1)?.size ?? 9;
  return {
    name,
    type: "table",
    position: { x: millimetres(paper.margin), y },
    width: millimetres(total),
    height: 10 * rows.length,
    content: "[]",
    showHead: headerRows > 0,
    repeatHead: headerRows > 0,
    head: rows[0].map(textOf),
    headWidthPercentages: widths.map((width) => (width / total) * 100),
    tableStyles: { borderColor: "#000000", borderWidth: border },
    headStyles: { ...cell, fontName: "NotoSansBold", fontSize: 9, backgroundColor: "#ececec" },
    bodyStyles: {
      ...cell,
      fontName: "NotoSans",
      fontSize: size(rows.at(-1)),
      backgroundColor: "",
      alternateBackgroundColor: "",
    },
    columnStyles: {},
  };
}
