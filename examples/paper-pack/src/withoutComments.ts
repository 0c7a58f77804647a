/** A JSON text whose lines of explanation, those that start with two slashes, are blanked: every other character stays in its place. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/^([ \t]*)\/\/[^\r\n]*/gmu, (line) => " ".repeat(line.length));
