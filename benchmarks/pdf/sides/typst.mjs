import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./sameFonts.mjs";
import { paper, sameContent } from "../sameContent.mjs";

const template = `
#let form = json(bytes(sys.inputs.form))
#set document(title: form.title)
#set page(
  width: ${paper.width}pt, height: ${paper.height}pt,
  margin: (x: ${paper.margin}pt, top: ${paper.margin}pt, bottom: ${paper.margin + 18}pt),
  footer: context [#form.footer · Page #counter(page).display() of #counter(page).final().first()],
)
#set text(font: "Noto Sans", size: 9pt, lang: "en", region: "GB", hyphenate: false)
#show table.cell: set block(breakable: false)
#set par(leading: 0.4em, spacing: 0.4em)
#let shown(cell) = table.cell(
  fill: if cell.shaded { rgb("#ececec") },
  cell.texts.map(each => par(text(size: each.size * 1pt, weight: if each.bold { "bold" } else { "regular" }, each.text))).join(),
)
#for each in form.tables {
  table(
    columns: each.widths.map(width => width * 1pt),
    inset: each.padding * 1pt,
    stroke: if each.framed { 0.6pt } else { none },
    table.header(..each.rows.slice(0, each.headerRows).flatten().map(shown)),
    ..each.rows.slice(each.headerRows).flatten().map(shown),
  )
}
`;

const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: Object.values(fontFiles) }],
});

export const prepare = (index) => JSON.stringify(sameContent(index));

/** Typst with its own tables and tags, one compiler and one template for all forms. What it remembers of earlier forms goes after ten, as it advises. */
export function print([form]) {
  const bytes = compiler.pdf({ mainFileContent: template, inputs: { form } }, { pdfTags: true, creationTimestamp: 0 });
  compiler.evictCache(10);
  return bytes;
}
