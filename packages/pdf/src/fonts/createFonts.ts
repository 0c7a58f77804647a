import { checkArguments, listOf, type Expected, HomeVisitsError } from "@home-visits/core";
import { expected } from "../arguments/expected.js";
import { openFont } from "./openFont.js";
import { fontFamilies, type FontFamily } from "./fontFamilies.js";
import type { FontProgram } from "./fontProgram.js";
import { measuredFiles } from "./measuredFiles.js";
import { measuredFont } from "./measuredFont.js";
import { readFontFile } from "../readFontFile.js";

/** A family whose two weights are parsed and ready to measure and draw. */
export type LoadedFamily = FontFamily & { readonly regular: FontProgram; readonly bold: FontProgram };

/** A font of the application's own, such as one for Chinese: bytes of a TrueType, OpenType or WOFF file. */
export type ExtraFont = {
  readonly name: string;
  readonly regular: Uint8Array;
  /** Left out: the regular weight serves for bold text too. */
  readonly bold?: Uint8Array;
  /** Whether the script needs shaping or runs right to left. Chinese, Japanese and Korean do not. */
  readonly shaped?: boolean;
};

/** Reads one of the font files of this package, given its name in the package's `fonts` folder. */
export type ReadFont = (name: string) => Promise<Uint8Array>;

/**
 * The fonts that prints use. Parsed fonts are kept here, so make one and pass it to every call: opening a font costs more
 * than drawing a page with it. Families load when a text first needs them.
 */
export type Fonts = {
  /** The default family first, once it is there. */
  readonly loaded: LoadedFamily[];
  readonly loading: Map<FontFamily, Promise<void>>;
  readonly read: ReadFont;
};

/**
 * Makes an empty set of fonts: the families of this package, and then those of the application.
 * @param read where this package's own files come from. Left out: from beside its code, on the disk or where a bundler put them
 * @throws HomeVisitsError `invalid-argument` where a font of the application is none
 * @example
 * const fonts = createFonts([{ name: "Noto Sans SC", regular: await readFile("NotoSansSC.ttf") }]);
 */
export function createFonts(extra: readonly ExtraFont[] = [], read: ReadFont = readFontFile): Fonts {
  checkArguments("createFonts", { extra, read }, { extra: listOf(extraFont), read: expected.callback });
  const fonts: Fonts = { loaded: [], loading: new Map(), read };
  for (const font of extra) {
    const family = { name: font.name, shaped: font.shaped ?? false, files: { regular: "", bold: "" } };
    keep(fonts, family, openOwn(font.regular), openOwn(font.bold ?? font.regular));
  }
  return fonts;
}

const extraFont: Expected = {
  is: (value) => expected.object.is(value) && isExtraFont(value),
  give: "an object with a name and the bytes of a font",
};

function isExtraFont({ bold, name, regular, shaped = false }: Readonly<Record<keyof ExtraFont, unknown>>): boolean {
  const files = bold === undefined ? [regular] : [regular, bold];
  return expected.text.is(name) && expected.flag.is(shaped) && files.every(expected.bytes.is);
}

function openOwn(bytes: Uint8Array): FontProgram {
  try {
    return openFont(bytes);
  } catch (cause) {
    const message = "Give createFonts what it asks for. extra: bytes of TrueType, OpenType or WOFF files.";
    throw new HomeVisitsError("invalid-argument", message, { cause });
  }
}

/** Loads the families that a text needs and that are not there yet. The default family always loads. */
export async function loadFontsFor(fonts: Fonts, text: string): Promise<void> {
  const needed = fontFamilies.filter((family) => family.script === undefined || family.script.test(text));
  await Promise.all(needed.map((family) => loadOnce(fonts, family)));
}

/** Calls at the same time wait for one loading; a failed one is tried again by the next call. */
function loadOnce(fonts: Fonts, family: FontFamily): Promise<void> {
  const begun = fonts.loading.get(family);
  if (begun !== undefined) return begun;
  const loading = load(fonts, family).catch((error: unknown) => {
    fonts.loading.delete(family);
    throw error;
  });
  fonts.loading.set(family, loading);
  return loading;
}

async function load(fonts: Fonts, family: FontFamily): Promise<void> {
  const { bold, regular } = family.files;
  const [first, second] = await Promise.all([fonts.read(regular), fonts.read(bold)]);
  keep(fonts, family, opened(regular, first), opened(bold, second));
}

function opened(file: string, bytes: Uint8Array): FontProgram {
  const measures = measuredFiles[file];
  return measures === undefined ? openFont(bytes) : measuredFont(bytes, measures);
}

function keep(fonts: Fonts, family: FontFamily, regular: FontProgram, bold: FontProgram): void {
  // The default family comes first, whatever was asked for before it.
  if (family === fontFamilies[0]) fonts.loaded.unshift({ ...family, regular, bold });
  else fonts.loaded.push({ ...family, regular, bold });
}
