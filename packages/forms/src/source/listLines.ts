/** Entries of a list as lines of one text; the further lines of an entry are indented by two spaces. */
export const linesOf = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replaceAll("\n", "\n  ")).join("\n");

/** The entries of such a text: a line that starts with two spaces goes on with the entry before it. */
export const listLines = (text: string): readonly string[] =>
  text.split(/\n(?! {2})/).map((entry) => entry.replaceAll("\n  ", "\n"));
