/** Letters beyond ASCII and Latin-1 that plain text has: Polish ones, marks of writing, and what a font draws as one. */
const others = [...Array.from("ĄąĆćĘęŁłŃńŚśŹźŻż–—‘’“”•…€"), "ff", "fi", "fl", "ffi", "ffl"];

// Latin-1 has no letters between these two.
const [unused, latin] = [0x80, 0xa0];

const byOthers: ReadonlyMap<string, number> = new Map(others.map((letter, index) => [letter, unused + index]));

/** Whether a code is that of a letter of ASCII. */
export function isAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

/**
 * The code of one byte by which a letter of plain text stands in every file, given the characters that it stands for. Letters of ASCII and Latin-1 have
 * those that they have there.
 * @returns undefined for a letter that plain text does not have
 */
export function letterByte(codePoints: readonly number[]): number | undefined {
  const [first = 0, second] = codePoints;
  if (second === undefined && (isAscii(first) || (first >= latin && first <= 0xff))) return first;
  return byOthers.get(String.fromCodePoint(...codePoints));
}

/** The characters that a letter of plain text stands for, given its code. */
export function lettersOfByte(code: number): readonly number[] {
  const other = code >= unused && code < latin ? others[code - unused] : undefined;
  return other === undefined ? [code] : Array.from(other, (letter) => letter.codePointAt(0) ?? 0);
}
