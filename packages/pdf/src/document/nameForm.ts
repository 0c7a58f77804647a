import type { Output } from "../file/output.js";

/** Which form a file is, in which edition, and by the clock of which zone its times are typed. */
export type NamedForm = { readonly id: string; readonly edition: string; readonly zone: string };

/** Writes into the file which form it is, where other programs leave it alone (ISO 32000-1, 14.5), so that it can be read back. */
export function nameForm({ catalog }: Output, { edition, id, zone }: NamedForm, date: Date): void {
  const form = { Form: new String(id), Edition: new String(edition), Zone: new String(zone) };
  catalog["PieceInfo"] = { HomeVisits: { LastModified: date, Private: form } };
}
