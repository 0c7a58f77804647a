import { Document } from "@react-pdf/renderer";
import { SheetPages } from "../blocks/SheetPages.js";
import { renderDocument } from "../document/renderDocument.js";
import { createFonts, type Fonts } from "../fonts/createFonts.js";
import { checkCharacters, type MissingCharacters } from "../prints/checkCharacters.js";
import type { PrintKind } from "../prints/printKind.js";
import { standardScale, type TypeScale } from "../typeset/typeScale.js";
import { withoutCodeWords } from "../attach/withoutCodeWords.js";
import { packForms, packSheets, type PackVisit } from "./packSheets.js";

/** What a pack is made from. */
export type RenderPackOptions = {
  /** One pack holds the sheets of one visit, or of several one after the other. */
  readonly visits: readonly PackVisit[];
  /** Whether the assessment, the log and the buddy sheet are filled in (`record`, when left out) or empty. */
  readonly print?: Exclude<PrintKind, "fillable">;
  /** The day of printing; the same options give the same bytes. */
  readonly date: Date;
  readonly fonts?: Fonts;
  readonly missing?: MissingCharacters;
  readonly scale?: TypeScale;
  /** Puts the visits into the file as JSON too, for a program to read (see `readAttachedData`). Off when left out. Never a code word. */
  readonly attachData?: boolean;
  /** Locks the file: it opens with this password only. Locked files differ from print to print, as safe ones must. */
  readonly password?: string;
};

/**
 * Prints the paper pack of a visit: cover, the risk assessment that applies, log page, buddy sheet with its clock times, and the
 * sheets to take along, in one tagged PDF with an outline. The code word is on none of them.
 * @throws HomeVisitsError `glyph-missing` where an answer holds a character that no registered font has
 */
export async function renderPack(options: RenderPackOptions): Promise<Uint8Array> {
  const { visits, print = "record", date, fonts = createFonts(), missing = "error", scale = standardScale } = options;
  const { attachData = false, password } = options;
  const packs = visits.map((entry) => ({ entry, printed: packForms(entry, print) }));
  const texts = packs.flatMap(({ entry, printed }, index) => [
    { path: `/visits/${index}`, data: entry.visit },
    { path: `/visits/${index}/clockRows`, data: entry.clockRows },
    { path: `/visits/${index}/round`, data: entry.round?.filter((each) => each !== entry.visit) },
    { path: "/forms", data: printed.map(({ form }) => form.definition) },
  ]);
  await checkCharacters(texts, fonts, missing);
  const sheets = packs.flatMap(({ entry, printed }) => packSheets(entry, printed, fonts, scale));
  const title = `Home visit pack ${visits.map(({ visit }) => visit.id).join(", ")}`;
  return renderDocument(
    <Document title={title}>
      {sheets.map((sheet, key) => (
        <SheetPages key={key} {...sheet} />
      ))}
    </Document>,
    {
      title,
      date,
      fonts,
      ...(attachData ? { attached: visits.map(withoutCodeWords) } : {}),
      ...(password === undefined ? {} : { password }),
    },
  );
}
