import renderLayout from "@react-pdf/render";
import PDFDocument from "pdfkit";
import type { ReactElement } from "react";
import { attachJson } from "../attach/attachJson.js";
import type { DocumentSetting } from "../document/documentSetting.js";
import { drawPages } from "../document/drawPages.js";
import { nameForm } from "../document/nameForm.js";
import type { SheetPage } from "../document/sheetPage.js";
import { viewerPreferences } from "../document/viewerPreferences.js";
import { withBlankPages } from "../document/withBlankPages.js";
import { joinedBytes } from "../file/joinedBytes.js";
import { paintNode, type LaidOutNode } from "./laidOutNode.js";
import { layoutPages } from "./layoutPages.js";
import { locked } from "./locked.js";
import { pdfkitOutput } from "./pdfkitOutput.js";
import { rowsOf } from "./rowsOf.js";

/** Has React-PDF lay out a document and draw it, pages of the application's own too, and draws the rows of this package's sheets. */
export async function drawDocument(document: ReactElement, setting: DocumentSetting): Promise<Uint8Array> {
  const { attached, date, fonts, form, language = "en-GB", password, title } = setting;
  const laidOut = await layoutPages(document, fonts);
  const pages = withBlankPages(laidOut.children.map(sheetPage), blankLike);
  const output = new PDFDocument({
    lang: language,
    displayTitle: true,
    pdfVersion: "1.7",
    autoFirstPage: false,
    // pdfkit would open Helvetica for every document, which no text is set in and no browser build has.
    font: null as unknown as string,
    ...(password === undefined ? {} : locked(password)),
    info: { Title: title, Creator: "Home visits", Producer: "Home visits", CreationDate: date, ModDate: date },
  });
  const drawn = pdfkitOutput(output);
  drawn.catalog["ViewerPreferences"] = viewerPreferences(pages);
  if (form !== undefined) nameForm(drawn, form, date);
  if (attached !== undefined) attachJson(drawn, attached, date);
  const drawing = drawPages(pages, drawn, fonts);
  for (const { marks, node } of pages) {
    const paint = paintNode(() => output.addContent(drawing.next() ?? ""));
    const entries = (node.children ?? []).filter(({ props }) => props?.bookmark !== undefined);
    node.children = marks === undefined ? [paint, ...(node.children ?? [])] : [paint, ...entries];
  }
  pages.at(-1)?.node.children?.push(
    paintNode(() => {
      drawing.endFields();
      drawn.endCatalog();
    }),
  );
  const bytes = collect(output);
  const layout = { ...laidOut, children: pages.map(({ node }) => node) };
  renderLayout(
    output as unknown as Parameters<typeof renderLayout>[0],
    layout as unknown as Parameters<typeof renderLayout>[1],
  );
  drawing.end();
  drawn.end();
  return bytes;
}

type LaidOutPage = SheetPage & { readonly node: LaidOutNode };

function sheetPage(node: LaidOutNode): LaidOutPage {
  const { height = 0, width = 0 } = node.box ?? {};
  const marks = node.props?.sheet;
  return { node, width, height, rows: rowsOf(node), entries: [], ...(marks === undefined ? {} : { marks }) };
}

function blankLike({ node: { box, style, type }, ...page }: LaidOutPage): LaidOutPage {
  const { height, width } = page;
  const node: LaidOutNode = {
    type,
    ...(box === undefined ? {} : { box: { ...box } }),
    ...(style === undefined ? {} : { style }),
    children: [],
  };
  return { node, width, height, rows: [], entries: [] };
}

function collect(output: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    output.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    output.on("end", () => resolve(joinedBytes(chunks)));
    output.on("error", reject);
  });
}
