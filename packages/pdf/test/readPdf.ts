import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { actualTexts } from "./actualTexts.js";
import { lineEnd, readStructure, type ReadElement } from "./readStructure.js";

/** A piece of text as it stands on its page: `x` and `y` (the baseline) in points from the lower left corner. */
export type ReadText = {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The element that it belongs to, `"artifact"`, or undefined where it stands outside every tag. */
  readonly mark: ReadElement | "artifact" | undefined;
};

/** What tests ask a print about. */
export type ReadPdf = {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly texts: readonly ReadText[];
  readonly structure: ReadElement;
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | undefined;
  readonly outline: readonly string[];
};

type Item = { readonly str: string; readonly transform: number[]; readonly width: number; readonly hasEOL: boolean };
type Mark = { readonly type: string; readonly id?: string | null; readonly tag?: string | null };

type Open = { readonly mark: ReadText["mark"]; readonly said: boolean; readonly write: (text: string) => void };

/** Reads a print with pdf.js; pdf-lib tells which element each marked content belongs to. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const { root, contents } = readStructure(file);
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const texts: ReadText[] = [];
  const pages: { width: number; height: number }[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const proxy = await document.getPage(page);
    const { width, height } = proxy.getViewport({ scale: 1 });
    pages.push({ width, height });
    const content = await proxy.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const said = actualTexts(file, page - 1);
    let spoken = 0;
    const open: Open[] = [];
    for (const item of content.items as (Item | Mark)[]) {
      const around = open.at(-1);
      if ("str" in item) {
        const [, , , , x = 0, y = 0] = item.transform;
        const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
        if (item.str !== "") texts.push({ text: item.str, page, x, y, width: item.width, size, mark: around?.mark });
        if (around?.said === false) around.write(item.hasEOL ? `${item.str}${lineEnd}` : item.str);
      } else if (item.type === "endMarkedContent") {
        open.pop();
      } else if (typeof item.id === "string") {
        const known = contents.get(item.id);
        open.push({ mark: known?.element, said: false, write: known?.write ?? (() => undefined) });
      } else if (item.tag === "Span" && around !== undefined) {
        around.write(said[spoken++] ?? "");
        open.push({ ...around, said: true });
      } else {
        open.push({ mark: item.tag === "Artifact" ? "artifact" : undefined, said: false, write: () => undefined });
      }
    }
  }
  const { info } = await document.getMetadata();
  const outline = titlesIn(await document.getOutline());
  const language = file.catalog.lookup(PDFName.of("Lang"))?.toString();
  await task.destroy();
  return { pages, texts, structure: root, info: info as Record<string, unknown>, language, outline };
}

type Entry = { readonly title: string; readonly items: readonly Entry[] };

/** The entries of an outline from top to bottom, those below one after it. */
function titlesIn(entries: readonly Entry[] | null): readonly string[] {
  return (entries ?? []).flatMap(({ items, title }) => [title, ...titlesIn(items)]);
}

/** Every element under one, itself first, in reading order. */
export function elementsOf(element: ReadElement, role?: string): readonly ReadElement[] {
  const all = [element, ...element.kids.flatMap((kid) => elementsOf(kid))];
  return role === undefined ? all : all.filter((each) => each.role === role);
}

/** A text without its white space and in NFC: what has to be the same on both sides of a print. */
export function bare(text: string): string {
  return text.normalize("NFC").replace(/\s|\p{Default_Ignorable_Code_Point}/gu, "");
}
