import { PDFDict, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import type { Condition } from "./Condition.js";
import { at, dictAt, listAt, nameAt, textOf, type OpenedFile } from "./openFile.js";

/** The Unicode values of a font's codes, as the file tells them. */
export function unicodeOf(font: PDFDict | undefined): ReadonlyMap<number, readonly number[]> {
  const map = textOf(at(font, "ToUnicode"));
  const values = new Map<number, readonly number[]>();
  const units = (hex: string): readonly number[] =>
    (hex.match(/.{1,4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16));
  for (const [, body = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, code = "", to = ""] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/gu))
      values.set(Number.parseInt(code, 16), units(to));
  for (const [, body = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, from = "", , list = ""] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*\[([^\]]*)\]/gu))
      [...list.matchAll(/<([0-9a-fA-F\s]+)>/gu)].forEach(([, to = ""], index) =>
        values.set(Number.parseInt(from, 16) + index, units(to.replaceAll(/\s/gu, ""))),
      );
    for (const [, from = "", until = "", to = ""] of body.matchAll(
      /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/gu,
    ))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(until, 16); code++) {
        const all = units(to);
        values.set(code, [...all.slice(0, -1), (all.at(-1) ?? 0) + code - Number.parseInt(from, 16)]);
      }
  }
  return values;
}

const isFont = (dict: PDFDict): boolean => nameAt(dict, "Type") === "Font";
/** Fonts that texts name; the part of one that describes its glyphs is not among them. */
const fontsIn = ({ dicts }: OpenedFile): readonly PDFDict[] =>
  dicts.filter((dict) => isFont(dict) && !/^CIDFont/u.test(nameAt(dict, "Subtype") ?? ""));
const trueTypeIn = ({ dicts }: OpenedFile): readonly PDFDict[] =>
  dicts.filter((dict) => isFont(dict) && nameAt(dict, "Subtype") === "CIDFontType2");
const count = <T>(of: readonly T[], fails: (one: T) => boolean): number => of.filter(fails).length;
const values = (font: PDFDict): readonly number[] => [...unicodeOf(font).values()].flat();

/** The program of a font, whichever of its dictionaries names it. */
function hasProgram(font: PDFDict, file: OpenedFile["file"]): boolean {
  const below = listAt(font, "DescendantFonts").map((each) =>
    each instanceof PDFRef ? file.context.lookup(each) : each,
  );
  return [font, ...below].some(
    (each) =>
      each instanceof PDFDict &&
      ["FontFile", "FontFile2", "FontFile3"].some(
        (key) => at(dictAt(each, "FontDescriptor"), key) instanceof PDFStream,
      ),
  );
}

/** Whether fonts are there, and can be read. */
export const fontConditions: readonly Condition[] = [
  {
    number: "31-004",
    says: "a TrueType font maps its glyphs by neither a stream nor Identity",
    faults: (file) =>
      count(trueTypeIn(file), (font) => {
        const map = at(font, "CIDToGIDMap");
        return (
          map !== undefined &&
          !(map instanceof PDFStream) &&
          !(map instanceof PDFName && map.decodeText() === "Identity")
        );
      }),
  },
  {
    number: "31-005",
    says: "a TrueType font says nothing of how its glyphs are mapped",
    faults: (file) => count(trueTypeIn(file), (font) => at(font, "CIDToGIDMap") === undefined),
  },
  {
    number: "31-006",
    says: "the encoding of a font is neither a known one nor in the file",
    faults: (file) =>
      count(fontsIn(file), (font) => {
        if (nameAt(font, "Subtype") !== "Type0") return false;
        const encoding = at(font, "Encoding");
        return !(encoding instanceof PDFStream) && !/^Identity-[HV]$/u.test(nameAt(font, "Encoding") ?? "");
      }),
  },
  {
    number: "31-009",
    says: "a font that is used is not in the file",
    faults: (file) => count(fontsIn(file), (font) => !hasProgram(font, file.file)),
  },
  {
    number: "31-027",
    says: "a font does not tell the Unicode values of its letters",
    faults: (file) => count(fontsIn(file), (font) => !(at(font, "ToUnicode") instanceof PDFStream)),
  },
  {
    number: "31-028",
    says: "a letter has the Unicode value 0",
    faults: (file) => count(fontsIn(file), (font) => values(font).includes(0)),
  },
  {
    number: "31-029",
    says: "a letter has a Unicode value that is a mark of byte order",
    faults: (file) =>
      count(fontsIn(file), (font) => values(font).some((value) => value === 0xfeff || value === 0xfffe)),
  },
];
