import { HomeVisitsError } from "@home-visits/core";
import { loadFontsFor, type Fonts } from "../fonts/createFonts.js";
import { missingCharacters } from "../fonts/missingCharacters.js";

/** What happens to characters that no registered font has. */
export type MissingCharacters =
  /** Nothing is printed and an error names every answer. */
  | "error"
  /** They print as empty boxes, and the application hears where. */
  | { readonly onMissing: (paths: readonly string[]) => void };

/** Something printed: where its texts come from, and the texts themselves, however deep they lie. */
export type PrintedData = { readonly path: string; readonly data: unknown };

/**
 * Loads the fonts that printed data needs and sees to it that each of its characters has one.
 * @throws HomeVisitsError `glyph-missing`, with pointers and never the characters: two of them may be somebody's name
 */
export async function checkCharacters(
  printed: readonly PrintedData[],
  fonts: Fonts,
  missing: MissingCharacters,
): Promise<void> {
  const texts = printed.flatMap(({ path, data }) => textsOf(data, path));
  await loadFontsFor(fonts, texts.map(({ text }) => text).join("\n"));
  const paths = texts
    .filter(({ text }) => missingCharacters(text.normalize("NFC"), fonts).length > 0)
    .map(({ path }) => path);
  if (paths.length === 0) return;
  if (missing !== "error") {
    missing.onMissing(paths);
    return;
  }
  const advice = "Register a font for that script: createFonts([{ name, regular }]).";
  throw new HomeVisitsError(
    "glyph-missing",
    `No registered font has every character of ${paths.join(", ")}. ${advice}`,
  );
}

type PlacedText = { readonly path: string; readonly text: string };

function textsOf(data: unknown, path: string): PlacedText[] {
  if (typeof data === "string") return [{ path, text: data }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsOf(value, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}
