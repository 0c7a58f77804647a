const COLOUR = /\u001B\[[0-9;]*m/gu; // eslint-disable-line no-control-regex
/** Where a line goes on: below its words, not below its bullet, its clock time, or the first column of a list. */
const HEAD = /^ *(?:- |\S+ {2,})?/u;

/** A space at which a line may end: none of a telephone number. */
const BREAK = /(?<![0-9]) | (?![0-9])/u;

/** How wide a text is in a terminal. Colours take no room, and neither do the marks of a script that stand above or below. */
const widthOf = (text: string): number => [...text.replaceAll(COLOUR, "").replaceAll(/\p{Mn}/gu, "")].length;

/** A text for a terminal of so many columns, each line broken between words; as it is where there is no terminal. */
export function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  return text
    .split("\n")
    .flatMap((line) => linesOf(line, columns))
    .join("\n");
}

function linesOf(line: string, columns: number): string[] {
  if (widthOf(line) <= columns) return [line];
  const [head = ""] = HEAD.exec(line) ?? [];
  const indent = " ".repeat(widthOf(head) < columns / 2 ? widthOf(head) : 0);
  const lines: string[] = [];
  let current: string | undefined;
  for (const word of line.slice(head.length).split(BREAK)) {
    const longer = current === undefined ? `${lines.length === 0 ? head : indent}${word}` : `${current} ${word}`;
    if (current !== undefined && widthOf(longer) > columns) {
      lines.push(current);
      current = `${indent}${word}`;
    } else current = longer;
  }
  return current === undefined ? lines : [...lines, current];
}
