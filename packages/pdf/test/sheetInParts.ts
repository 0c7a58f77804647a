import type { Sheet } from "../src/compose/Sheet.js";
import { sheetOf } from "../src/prints/paper.js";
import { spaceSection } from "./printRows.js";
import { fonts } from "./sharedFonts.js";

const { height } = sheetOf("portrait");
const marks = { continued: "goes on", footer: "foot", margin: 36, size: 9 };

/** A sheet of blocks that no page divides, as parts of a page; told again as those parts. */
export const sheetInParts = (parts: readonly number[]): Sheet => ({
  orientation: "portrait",
  sections: parts.map((part) => spaceSection(part * height)),
  marks,
  fonts,
  bookmark: parts.join(),
});
