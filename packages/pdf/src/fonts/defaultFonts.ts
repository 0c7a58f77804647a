import { createFonts, type Fonts } from "./createFonts.js";

let shared: Fonts | undefined;

/**
 * This package's fonts, for every print that is given none. Parsing them costs more than a page, so they are kept: as many as it has families, and
 * of what is set with them no more than a bound.
 */
export function defaultFonts(): Fonts {
  return (shared ??= createFonts());
}
