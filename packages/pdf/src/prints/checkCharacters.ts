import { HomeVisitsError } from "@home-visits/core";
import { loadFontsFor, type Fonts } from "../fonts/createFonts.js";
import { missingCharacters } from "../fonts/missingCharacters.js";

/** What happens to characters that no registered font has. */
export type MissingCharacters =
  /** Nothing is printed and an error names every answer. */
  | "error"
  /** They print as empty boxes, and the application hears where. */
  | { readonly onMissing: (paths: readonly string[]) => void };

/**
 * Something printed: where its texts come from, and the texts themselves, however deep they lie. `known` where it is a form's definition or another
 * thing that comes back with every print: its letters are looked at once.
 */
export type PrintedData = { readonly path: string; readonly data: unknown; readonly known?: boolean };

/**
 * Loads the fonts that printed data needs and sees to it that each of its characters has one.
 * @throws HomeVisitsError `glyph-missing`, with pointers and never the characters: two of them may be somebody's name
 */
export async function checkCharacters(
  printed: readonly PrintedData[],
  fonts: Fonts,
  missing: MissingCharacters,
): Promise<void> {
  const texts = printed.flatMap(({ data, known = false }) => (known ? unusualTextsOf(data) : unusualTexts(data)));
  await loadFontsFor(fonts, texts.join("\n"));
  if (texts.every((text) => isSound(text, fonts))) return;
  const paths = printed.flatMap(({ path, data }) => textsOf(data, path));
  const lacking = paths.filter(({ text }) => !isSound(text, fonts)).map(({ path }) => path);
  if (missing !== "error") {
    missing.onMissing(lacking);
    return;
  }
  const advice = "Register a font for that script: createFonts([{ name, regular }]).";
  throw new HomeVisitsError(
    "glyph-missing",
    `No registered font has every character of ${lacking.join(", ")}. ${advice}`,
  );
}

/** Letters of English text, which the default family has. Most texts hold no others, and a search per text is quicker than one per letter. */
const usual = /^[\n\r\t\x20-\x7E\u00A0-\u017F\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/u;

function isSound(text: string, fonts: Fonts): boolean {
  return usual.test(text) || missingCharacters(text.normalize("NFC"), fonts).length === 0;
}

const unusualByData = new WeakMap<object, readonly string[]>();

function unusualTextsOf(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return unusualTexts(data);
  let texts = unusualByData.get(data);
  if (texts === undefined) unusualByData.set(data, (texts = unusualTexts(data)));
  return texts;
}

/** The texts of data that have other letters than the usual ones. */
function unusualTexts(data: unknown): readonly string[] {
  const texts: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      if (!usual.test(value)) texts.push(value);
    } else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) look(each);
  };
  look(data);
  return texts;
}

type PlacedText = { readonly path: string; readonly text: string };

function textsOf(data: unknown, path: string): PlacedText[] {
  if (typeof data === "string") return [{ path, text: data }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsOf(value, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}
