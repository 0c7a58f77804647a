import { basename } from "node:path";
import { createFonts, type ExtraFont, type Fonts } from "@home-visits/pdf";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { readBytes } from "./readBytes.js";

/** The fonts of a run, and the bytes of the school's own, from which another thread makes the same. */
export type RunFonts = { readonly fonts: Fonts; readonly extra: readonly ExtraFont[] };

/**
 * The fonts of a run: those that come with the prints, and files of the school's own for other scripts.
 * @throws InputError for a file that is missing or no font
 */
export async function readFonts(paths: readonly string[], io: Io): Promise<RunFonts> {
  const extra = await Promise.all(
    paths.map(async (path) => {
      return { name: basename(path), regular: Buffer.from(await readBytes(path, io)) };
    }),
  );
  try {
    return { fonts: createFonts(extra), extra };
  } catch {
    throw inputError(
      "--font",
      "not-a-font",
      "Name a TrueType, OpenType or WOFF file: one of these could not be read as a font.",
    );
  }
}
