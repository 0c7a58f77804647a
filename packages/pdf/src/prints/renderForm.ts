import { checkArguments, optional, type Issue } from "@home-visits/core";
import { calendarOf, strangeOffsets } from "@home-visits/core/timers";
import { expected } from "../arguments/expected.js";
import { renderSheets } from "../document/renderSheets.js";
import type { Fonts } from "../fonts/createFonts.js";
import { defaultFonts } from "../fonts/defaultFonts.js";
import { checkAnswers } from "./checkAnswers.js";
import { checkCharacters, type MissingCharacters } from "./checkCharacters.js";
import { expectedSheet, fittedForm, type FormSheet } from "./formSheet.js";
import { keptBlank } from "./keptBlank.js";
import { printedWords } from "./printedWords.js";

/** A form to print and how. */
export type RenderFormOptions = FormSheet & {
  /** The day of printing. It is written into the document; the same options give the same bytes. */
  readonly date: Date;
  /** Fonts of the application's own beside those of this package. Left out: this package's, parsed once for all prints. */
  readonly fonts?: Fonts;
  /** What happens to a character that no font has: an error (when left out), or a box on paper and a call of `onMissing`. */
  readonly missing?: MissingCharacters;
  /** Told of a time whose offset the school's clock does not have on that day, with how it is printed. */
  readonly onIssue?: (issue: Issue) => void;
  /** Puts the answers into the file as JSON too, for a program to read (see `readAttachedData`). Off when left out. */
  readonly attachData?: boolean;
  /** Locks the file: it opens with this password only. Locked files differ from print to print, as safe ones must. */
  readonly password?: string;
};

/**
 * Prints one form as a tagged PDF.
 * @returns the bytes of the file
 * @throws HomeVisitsError `glyph-missing` where an answer holds a character that no registered font has; the message gives the
 * pointer of every such answer; `invalid-argument` where the data are not what a form's parse gives, or another option cannot be
 * @example
 * const bytes = await renderForm({ form, print: "blank", date: new Date("2026-06-09") });
 */
export async function renderForm(options: RenderFormOptions): Promise<Uint8Array> {
  checkArguments("renderForm", options, {
    ...expectedSheet,
    date: expected.date,
    fonts: optional(expected.fonts),
    missing: optional(expected.missing),
    onIssue: optional(expected.callback),
    attachData: optional(expected.flag),
    password: optional(expected.text),
  });
  const { form, date, data = {}, fonts = defaultFonts(), missing = "error", print } = options;
  const { attachData = false, matrix, onIssue, password, recordId, school = {} } = options;
  const { zone } = calendarOf(school);
  checkAnswers(form, data); // before the characters, which are looked for however deep they lie
  for (const issue of strangeOffsets(data, zone)) onIssue?.(issue);
  const blank = keptBlank(options, fonts);
  const kept = blank?.get();
  if (kept !== undefined) return kept;
  await checkCharacters(
    [
      { path: "", data },
      ...printedWords(form),
      { path: "matrix", data: matrix, known: true },
      { path: "recordId", data: recordId },
      { path: "school/name", data: school.name },
    ],
    fonts,
    missing,
  );
  const sheet = fittedForm(options, fonts);
  const bytes = await renderSheets([sheet], {
    title: form.title,
    date,
    fonts,
    language: form.wording.language,
    ...(print === "fillable" ? { form: { id: form.id, edition: form.edition, zone } } : {}),
    ...(attachData ? { attached: data } : {}),
    ...(password === undefined ? {} : { password }),
  });
  blank?.keep(bytes);
  return bytes;
}
