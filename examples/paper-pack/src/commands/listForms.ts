import { formEditions, forms, type Form } from "@home-visits/forms";
import type { Io } from "../Io.js";

/** The editions of some forms, each once. */
export const editionsOf = (list: readonly Form[]): string => [...new Set(list.map((form) => form.edition))].join(", ");

/** A line for each form: its id, its title and its editions. Nothing is printed, so no code for printing is loaded. */
export function listForms(io: Io): void {
  const widest = Math.max(...Object.keys(forms).map((id) => id.length));
  for (const { id, title } of Object.values(forms)) {
    const editions = editionsOf(formEditions.filter((form) => form.id === id));
    io.say(`${id.padEnd(widest)}  ${title} (edition ${editions})`);
  }
}
