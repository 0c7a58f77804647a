import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  decodePDFRawStream,
  type PDFDocument,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { readContent, type ReadContent } from "./readContent.js";

/** An element of the structure with those above it, nearest first. */
export type StructureElement = {
  readonly dict: PDFDict;
  readonly role: string;
  readonly above: readonly StructureElement[];
  readonly kids: StructureElement[];
};

export type OpenedPage = {
  readonly dict: PDFDict;
  readonly content: ReadContent;
  readonly tagged: ReadonlySet<number>;
  readonly fonts: ReadonlyMap<string, PDFDict>;
};

/** What conditions look at. */
export type OpenedFile = {
  readonly file: PDFDocument;
  readonly catalog: PDFDict;
  readonly elements: readonly StructureElement[];
  readonly pages: readonly OpenedPage[];
  /** Every dictionary of the file that is an object of its own, streams' too. */
  readonly dicts: readonly PDFDict[];
};

export const name = (value: string): PDFName => PDFName.of(value);

/** What stands under a key, whatever it is. */
export const at = (dict: PDFDict | undefined, key: string): PDFObject | undefined => dict?.lookup(name(key));

export const dictAt = (dict: PDFDict | undefined, key: string): PDFDict | undefined => {
  const value = at(dict, key);
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
};

export const nameAt = (dict: PDFDict | undefined, key: string): string | undefined => {
  const value = at(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
};

export const textAt = (dict: PDFDict | undefined, key: string): string | undefined => {
  const value = at(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
};

export const listAt = (dict: PDFDict | undefined, key: string): readonly PDFObject[] => {
  const value = at(dict, key);
  if (value instanceof PDFArray) return value.asArray();
  return value === undefined ? [] : [value];
};

/** A file as it stands, also after a test has changed it. */
export function openFile(file: PDFDocument): OpenedFile {
  const { catalog, context } = file;
  const root = dictAt(catalog, "StructTreeRoot");
  const roles = dictAt(root, "RoleMap");
  const elements: StructureElement[] = [];
  const tagged = new Map<string, Set<number>>();
  const seen = new Set<PDFDict>();
  const walk = (dict: PDFDict, above: readonly StructureElement[], inherited: PDFObject | undefined): void => {
    if (seen.has(dict)) return;
    seen.add(dict);
    const own = nameAt(dict, "S") ?? "";
    const element: StructureElement = { dict, role: nameAt(roles, own) ?? own, above, kids: [] };
    elements.push(element);
    above[0]?.kids.push(element);
    const page = dict.get(name("Pg")) ?? inherited;
    const note = (of: PDFObject | undefined, id: number): void => {
      const key = of instanceof PDFRef ? of.toString() : "";
      tagged.set(key, (tagged.get(key) ?? new Set()).add(id));
    };
    for (const kid of listAt(dict, "K")) {
      const value = kid instanceof PDFRef ? context.lookup(kid) : kid;
      if (value instanceof PDFNumber) note(page, value.asNumber());
      if (!(value instanceof PDFDict)) continue;
      const id = at(value, "MCID");
      if (id instanceof PDFNumber) note(value.get(name("Pg")) ?? page, id.asNumber());
      else if (value.has(name("S"))) walk(value, [element, ...above], page);
    }
  };
  for (const kid of listAt(root, "K")) {
    const value = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (value instanceof PDFDict) walk(value, [], undefined);
  }
  const pages = file.getPages().map(({ node, ref }) => {
    const fonts = fontsOf(node);
    const isWide = (font: string): boolean => nameAt(fonts.get(font), "Subtype") === "Type0";
    return {
      dict: node,
      content: readContent(streams(node, context.lookup.bind(context)).join("\n"), isWide),
      tagged: tagged.get(ref.toString()) ?? new Set<number>(),
      fonts,
    };
  });
  const dicts = context.enumerateIndirectObjects().flatMap(([, value]) => {
    if (value instanceof PDFStream) return [value.dict];
    return value instanceof PDFDict ? [value] : [];
  });
  return { file, catalog, elements, pages, dicts };
}

function streams(page: PDFDict, lookup: (ref: PDFRef) => PDFObject | undefined): readonly string[] {
  return listAt(page, "Contents").map((each) => textOf(each instanceof PDFRef ? lookup(each) : each));
}

/** The bytes of a stream as text of one letter each. */
export function textOf(stream: PDFObject | undefined): string {
  if (stream instanceof PDFRawStream) return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
  return stream instanceof PDFStream ? Buffer.from(stream.getContents()).toString("latin1") : "";
}

function fontsOf(page: PDFDict): ReadonlyMap<string, PDFDict> {
  const fonts = dictAt(dictAt(page, "Resources"), "Font");
  return new Map(
    (fonts?.keys() ?? []).flatMap((key): [string, PDFDict][] => {
      const font = fonts?.lookup(key);
      return font instanceof PDFDict ? [[key.decodeText(), font]] : [];
    }),
  );
}
