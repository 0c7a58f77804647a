import type { Output } from "../file/output.js";

/** Which form a file is, in which edition. */
export type NamedForm = { readonly id: string; readonly edition: string };

/** Writes into the file which form it is, where other programs leave it alone (ISO 32000-1, 14.5), so that it can be read back. */
export function nameForm({ catalog }: Output, { edition, id }: NamedForm, date: Date): void {
  const form = { Form: new String(id), Edition: new String(edition) };
  catalog["PieceInfo"] = { HomeVisits: { LastModified: date, Private: form } };
}
