import type { Fonts } from "../fonts/createFonts.js";
import { createKeptFor } from "../fonts/keptFor.js";
import type { MissingCharacters } from "./checkCharacters.js";
import type { FormSheet } from "./formSheet.js";

const files = createKeptFor<Uint8Array>(32);

/** What a print follows from. */
type Print = FormSheet & {
  readonly date: Date;
  readonly missing?: MissingCharacters;
  readonly attachData?: boolean;
  readonly password?: string;
};

/** A blank print as it was made before, if it is still there, and how it is kept. */
export type KeptBlank = { readonly get: () => Uint8Array | undefined; readonly keep: (bytes: Uint8Array) => void };

/**
 * Blank prints without any answer and of the same date, to the millisecond, are the same file for everybody: some are kept. What a file follows from is its key, the form's
 * own words and the school's name among it. A print with an answer, a record's id, attached data or a password is never kept.
 * @returns undefined for a print that is not kept
 */
export function keptBlank(options: Print, fonts: Fonts): KeptBlank | undefined {
  const {
    attachData = false,
    data = {},
    date,
    form,
    matrix,
    missing = "error",
    password,
    print,
    recordId,
    scale,
    school,
  } = options;
  if (print !== "blank" || attachData || missing !== "error") return undefined;
  if (Object.keys(data).length > 0 || recordId !== undefined || password !== undefined) return undefined;
  const { definition, edition, id, title, wording } = form;
  const kept = files(fonts);
  const key = JSON.stringify([id, edition, title, definition, wording, matrix, scale, school?.name, date.getTime()]);
  // A copy each time: what somebody does to theirs is not in the next one's.
  return { get: () => kept.get(key)?.slice(), keep: (bytes) => kept.set(key, bytes.slice()) };
}
