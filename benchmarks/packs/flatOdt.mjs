import { paper } from "../pdf/sameContent.mjs";

const namespaces = ["office", "style", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

/** One form as a flat OpenDocument text: the same tables, columns, texts, sizes and weights, the head rows repeated on every page. */
export function flatOdt({ title, tables }) {
  const fonts = new Map();
  const paragraph = ({ text, size, bold }) => {
    const name = `T${String(size).replace(".", "_")}${bold ? "b" : ""}`;
    fonts.set(name, `fo:font-size="${size}pt" fo:font-weight="${bold ? "bold" : "normal"}"`);
    return `<text:p text:style-name="${name}">${escaped(text)}</text:p>`;
  };
  const cell = ({ shaded, texts }) =>
    `<table:table-cell table:style-name="${shaded ? "Shaded" : "Plain"}" office:value-type="string">${texts.map(paragraph).join("") || "<text:p/>"}</table:table-cell>`;
  const row = (cells) => `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
  const body = tables.map(({ headerRows, rows, widths }, at) => {
    const columns = widths.map((_, index) => `<table:table-column table:style-name="C${at}-${index}"/>`).join("");
    const head = rows.slice(0, headerRows).map(row).join("");
    const heads = head === "" ? "" : `<table:table-header-rows>${head}</table:table-header-rows>`;
    return `<table:table table:style-name="Table${at}">${columns}${heads}${rows.slice(headerRows).map(row).join("")}</table:table><text:p/>`;
  });
  const columns = tables.flatMap(({ widths }, at) => [
    style(`Table${at}`, "table", `<style:table-properties style:width="${sum(widths)}pt" table:align="left"/>`),
    ...widths.map((width, index) =>
      style(`C${at}-${index}`, "table-column", `<style:table-column-properties style:column-width="${width}pt"/>`),
    ),
  ]);
  const cells = ["Plain", "Shaded"].map((name) =>
    style(
      name,
      "table-cell",
      `<style:table-cell-properties fo:padding="3pt" fo:border="0.5pt solid #000000"${name === "Shaded" ? ' fo:background-color="#e6e6e6"' : ""}/>`,
    ),
  );
  const letters = [...fonts].map(([name, said]) =>
    style(name, "paragraph", `<style:text-properties fo:font-family="Noto Sans" ${said}/>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} ${FO} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>${[...columns, ...cells, ...letters].join("")}<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="${paper.width}pt" fo:page-height="${paper.height}pt" style:print-orientation="landscape" fo:margin="${paper.margin}pt"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles>
<office:body><office:text><text:h>${escaped(title)}</text:h>${body.join("")}</office:text></office:body></office:document>`;
}

const style = (name, family, properties) =>
  `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`;
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<text:line-break/>");
