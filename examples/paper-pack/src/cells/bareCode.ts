/** Marks that keep a spreadsheet from making a number of a text, and what a list or a sentence leaves at its end. */
const QUOTED = /^="([^"]*)"$|^"([^"]*)"$|^[(]([^()]*)[)]$|^\[([^[\]]*)\]$/u;

/**
 * A number or code as it stands alone: without the quotes that kept a spreadsheet from changing it, a pair of brackets, a mark at its end, and
 * a word before it that only says what it is, such as “tel:” or “UPN”.
 * @param label matches such a word at the start, with the marks behind it
 */
export function bareCode(text: string, label: RegExp): string {
  const unmarked = text.replace(/^'/u, "").replace(/[.,;:]$/u, "");
  // a group of the alternative that did not match joins in as nothing
  const bare = QUOTED.exec(unmarked)?.slice(1).join("") ?? unmarked;
  return bare.trim().replace(label, "").trim();
}
