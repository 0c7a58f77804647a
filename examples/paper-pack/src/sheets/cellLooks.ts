import { entriesOf, entryOf, textOf, xmlEntry, type XmlEntry } from "./xmlEntry.js";

/** How cells look, as far as it changes what somebody means by them: the numbers of the styles and of the shared texts that look so. */
export type CellLooks = {
  /** Styles whose letters are struck through. */
  readonly struckStyles: ReadonlySet<number>;
  /** Styles that show nothing: white letters on white, and a format that hides what it formats. */
  readonly unseenStyles: ReadonlySet<number>;
  /** Shared texts of which at least a part is struck through. */
  readonly struckTexts: ReadonlySet<number>;
};

/** Reads `xl/styles.xml` and `xl/sharedStrings.xml`. What is not there is not said. */
export function cellLooks(styles: string, sharedTexts: string): CellLooks {
  const sheet = xmlEntry(styles, "styleSheet");
  const fonts = listOf(sheet, "fonts", "font");
  const fills = listOf(sheet, "fills", "fill");
  const hiding = new Set(
    listOf(sheet, "numFmts", "numFmt").flatMap((format) =>
      /^;;;+$/u.test(textOf(format["formatCode"])) ? [format["numFmtId"]] : [],
    ),
  );
  const formats = listOf(sheet, "cellXfs", "xf");
  const numbersOf = (looks: (format: XmlEntry) => boolean): ReadonlySet<number> =>
    new Set(formats.flatMap((format, number) => (looks(format) ? [number] : [])));
  const fontOf = (format: XmlEntry): XmlEntry => fonts[Number(format["fontId"] ?? 0)] ?? {};
  return {
    struckStyles: numbersOf((format) => isStruck(fontOf(format))),
    unseenStyles: numbersOf(
      (format) =>
        hiding.has(format["numFmtId"]) ||
        (isWhite(fontOf(format)["color"]) && isPale(fills[Number(format["fillId"] ?? 0)] ?? {})),
    ),
    struckTexts: struckTextsIn(sharedTexts),
  };
}

const STRUCK = /<(?:[a-z][a-z0-9]*:)?strike(?:\s+val=["'](?:1|true)["'])?\s*\/?>/iu;
const SHARED = /<(?:[a-z][a-z0-9]*:)?si[\s/>]/giu;

/** Whether the XML of a text has letters that are struck through. */
export const holdsStruckLetters = (xml: string): boolean => STRUCK.test(xml);

/** The numbers of the texts with such letters: most files have none, and are looked through no further. */
function struckTextsIn(xml: string): ReadonlySet<number> {
  const struck = new Set<number>();
  if (!STRUCK.test(xml)) return struck;
  const starts = Array.from(xml.matchAll(SHARED), ({ index }) => index);
  for (const [number, start] of starts.entries())
    if (STRUCK.test(xml.slice(start, starts[number + 1] ?? xml.length))) struck.add(number);
  return struck;
}

function isStruck(font: XmlEntry): boolean {
  return "strike" in font && !/^(?:0|false)$/u.test(textOf(entryOf(font["strike"])["val"]));
}

/** White as files write it: in figures, as the paper's colour of the theme, or by the old list of colours. */
function isWhite(colour: unknown): boolean {
  const { rgb, theme, indexed, tint } = entryOf(colour);
  if (tint !== undefined && Number(tint) !== 0) return false;
  return /^(?:[0-9a-f]{2})?f{6}$/iu.test(textOf(rgb)) || theme === "0" || indexed === "1" || indexed === "9";
}

/** A cell without a colour of its own, or filled in white. */
function isPale(fill: XmlEntry): boolean {
  const { patternType = "none", fgColor } = entryOf(fill["patternFill"]);
  if ("gradientFill" in fill) return false;
  return patternType === "none" || (patternType === "solid" && isWhite(fgColor));
}

const listOf = (sheet: XmlEntry, list: string, each: string): readonly XmlEntry[] =>
  entriesOf(entryOf(sheet[list])[each]);
