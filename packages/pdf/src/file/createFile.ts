import { md5 } from "@noble/hashes/legacy";
import { createRecentlyUsed } from "../fonts/recentlyUsed.js";
import { deflate } from "./deflate.js";
import { joinedBytes } from "./joinedBytes.js";
import { latinBytes } from "./latinBytes.js";
import { objectList, objectListForm, type Place } from "./objectList.js";
import { objectStreams } from "./objectStream.js";
import type { FileObject, Output, OutputPage } from "./output.js";
import { writtenObject } from "./writtenObject.js";

/** A file of this package's own. */
export type File = Output & {
  readonly pages: readonly FileObject[];
  /** Begins a page, in points; what is drawn from then on stands there. */
  addPage(width: number, height: number): OutputPage;
  /** Writes all that is left. `info` is what the file says of itself where every viewer shows it; its identifier follows from it. */
  end(info: Record<string, unknown>): Uint8Array;
};

/**
 * Begins a file. Its pages and their fonts stand in streams, all small objects in compressed ones, but for the catalogue: what a quick look at the
 * bytes is after is there to be seen.
 */
export function createFile(): File {
  const places: Place[] = [];
  const waiting: FileObject[] = [];
  const chunks: Uint8Array[] = [];
  let size = 0;
  let pageNow: OutputPage | undefined;
  const pages: FileObject[] = [];
  const put = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    size += chunk.length;
  };
  const numbered = (data: Record<string, unknown>): FileObject => {
    places.push({ at: 0 });
    return { id: places.length, gen: 0, data };
  };
  const write = ({ data, id }: FileObject, content?: Uint8Array): void => {
    places[id - 1] = { at: size };
    put(latinBytes(`${id} 0 obj\n${writtenObject(data)}\n${content === undefined ? "" : "stream\n"}`));
    if (content !== undefined) put(content);
    put(latinBytes(content === undefined ? "endobj\n" : "\nendstream\nendobj\n"));
  };
  const object = (data: Record<string, unknown>): FileObject => {
    const made = numbered(data);
    waiting.push(made);
    return made;
  };
  const stream = (data: Record<string, unknown>, bytes: Uint8Array): FileObject => {
    const made = numbered({ ...data, Filter: "FlateDecode", Length: bytes.length });
    write(made, bytes);
    return made;
  };
  put(latinBytes("%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n"));
  const tree = object({ Type: "Pages" });
  const catalog: Record<string, unknown> = { Type: "Catalog", Pages: tree };
  const root = numbered(catalog);
  return {
    catalog,
    pages,
    object,
    stream,
    get page() {
      return pageNow ?? this.addPage(0, 0);
    },
    addPage: (width, height) => {
      const fonts: Record<string, unknown> = {};
      const data = { Type: "Page", Parent: tree, MediaBox: [0, 0, width, height], Resources: { Font: fonts } };
      pageNow = { dictionary: object(data), height, fonts };
      pages.push(pageNow.dictionary);
      return pageNow;
    },
    end: (info) => {
      Object.assign(tree.data, { Kids: pages, Count: pages.length });
      const said = object(info);
      write(root);
      for (const { bytes, data, objects } of objectStreams(waiting)) {
        const { id } = stream(data, deflate(bytes));
        objects.forEach((each, index) => (places[each.id - 1] = { stream: id, index }));
      }
      const list = numbered({ Type: "XRef", ...objectListForm, Root: root, Info: said, ...identity(info) });
      const start = size;
      places[list.id - 1] = { at: start };
      const entries = deflate(objectList(places));
      Object.assign(list.data, { Size: list.id + 1, Filter: "FlateDecode", Length: entries.length });
      write(list, entries);
      put(latinBytes(`startxref\n${start}\n%%EOF\n`));
      return joinedBytes(chunks);
    },
  };
}

const keptSums = createRecentlyUsed<Uint8Array>(64);

/** The same for the same title and date: it tells prints apart, and follows from nothing that a person wrote. */
function identity(info: Record<string, unknown>): { readonly ID: readonly unknown[] } {
  const written = writtenObject(info);
  let sum = keptSums.get(written);
  if (sum === undefined) keptSums.set(written, (sum = md5(new TextEncoder().encode(written))));
  return { ID: [sum, sum] };
}
