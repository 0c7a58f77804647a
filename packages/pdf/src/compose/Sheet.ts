import type { OutlineEntry } from "../document/sheetPage.js";
import type { SheetMarks } from "../document/sheetMarks.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { Section } from "../prints/section.js";

/** A sheet of a document: one page or as many as its sections take. */
export type Sheet = {
  readonly orientation: "portrait" | "landscape";
  readonly sections: readonly Section[];
  readonly marks: SheetMarks;
  readonly fonts: Fonts;
  /** The sheet's name in the document's outline. */
  readonly bookmark: string;
  /** Whether it is the first sheet of its part (see `marks`): then the part's entry of the outline leads to it. */
  readonly opensPart?: boolean;
};

/** The entries of the outline that lead to a sheet: that of its part where it opens one, and its own. */
export function entriesOf({ bookmark, marks: { part }, opensPart = false }: Sheet): readonly OutlineEntry[] {
  if (part === undefined) return [{ title: bookmark }];
  const own = { title: bookmark, name: `${part.entry} ${bookmark}`, parent: part.entry };
  return opensPart ? [{ title: part.title, name: part.entry }, own] : [own];
}
