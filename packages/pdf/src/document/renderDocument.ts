import { checkArguments, optional } from "@home-visits/core";
import renderLayout from "@react-pdf/render";
import PDFDocument from "pdfkit";
import type { ReactElement } from "react";
import { expected } from "../arguments/expected.js";
import type { Fonts } from "../fonts/createFonts.js";
import { attachJson } from "../attach/attachJson.js";
import { layoutPages } from "./layoutPages.js";
import { locked } from "./locked.js";
import { createPackedObjects } from "./packedObjects.js";
import { nameForm, type NamedForm } from "./nameForm.js";
import { paintPages } from "./paintPages.js";
import { withBlankPages } from "./withBlankPages.js";
import { createStructureTree, endStructureTree } from "./structureTree.js";

/** What is written about a document. Nothing of it may name a person. */
export type DocumentSetting = {
  readonly title: string;
  /** Written as the day of making; the same date and the same content give the same bytes. */
  readonly date: Date;
  readonly fonts: Fonts;
  /** A BCP 47 tag. */
  readonly language?: string;
  /** Which form the document is, written where no viewer shows it. */
  readonly form?: NamedForm;
  /** Data to put into the file as JSON. */
  readonly attached?: unknown;
  /** Needed to open the file. Reading aloud, printing and filling in stay allowed; the bytes are no longer the same each time. */
  readonly password?: string;
};

/**
 * Turns a React-PDF document into the bytes of a tagged PDF. React-PDF composes, lays out and paginates; this draws the
 * rows and writes the structure.
 * @param document a React-PDF `Document` whose pages are made of this package's blocks
 * @throws HomeVisitsError `invalid-argument` where an argument is not what its type says
 */
export async function renderDocument(document: ReactElement, setting: DocumentSetting): Promise<Uint8Array> {
  checkArguments("renderDocument", { document }, { document: expected.element });
  checkArguments("renderDocument", setting, {
    title: expected.text,
    date: expected.date,
    fonts: expected.fonts,
    language: optional(expected.text),
    form: optional(expected.object),
    attached: expected.anything,
    password: optional(expected.text),
  });
  const { title, date, fonts, language = "en-GB" } = setting;
  const laidOut = await layoutPages(document, fonts);
  const layout = { ...laidOut, children: withBlankPages(laidOut.children) };
  const output = new PDFDocument({
    tagged: true,
    lang: language,
    displayTitle: true,
    pdfVersion: "1.7",
    autoFirstPage: false,
    // pdfkit would open Helvetica for every document, which no text is set in and no browser build has.
    font: null as unknown as string,
    ...(setting.password === undefined ? {} : locked(setting.password)),
    info: { Title: title, Creator: "Home visits", Producer: "Home visits", CreationDate: date, ModDate: date },
  });
  if (setting.form !== undefined) nameForm(output, setting.form, date);
  if (setting.attached !== undefined) attachJson(output, setting.attached, date);
  const packed = createPackedObjects(output);
  const tree = createStructureTree(output);
  paintPages(layout.children, output, tree, fonts);
  const bytes = collect(output);
  renderLayout(
    output as unknown as Parameters<typeof renderLayout>[0],
    layout as unknown as Parameters<typeof renderLayout>[1],
  );
  endStructureTree(tree, packed);
  return bytes;
}

function collect(output: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    output.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    output.on("end", () => resolve(joined(chunks)));
    output.on("error", reject);
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
