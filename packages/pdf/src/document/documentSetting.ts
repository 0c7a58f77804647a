import type { Fonts } from "../fonts/createFonts.js";
import type { NamedForm } from "./nameForm.js";

/** What is written about a document. Nothing of it may name a person. */
export type DocumentSetting = {
  readonly title: string;
  /** Written as the day of making; the same date and the same content give the same bytes. */
  readonly date: Date;
  readonly fonts: Fonts;
  /** A BCP 47 tag. */
  readonly language?: string;
  /** Which form the document is, written where no viewer shows it. */
  readonly form?: NamedForm;
  /** Data to put into the file as JSON. */
  readonly attached?: unknown;
  /** Needed to open the file. Reading aloud, printing and filling in stay allowed; the bytes are no longer the same each time. */
  readonly password?: string;
};
