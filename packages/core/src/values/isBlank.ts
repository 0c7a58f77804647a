import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";

/**
 * What shows nothing on a screen or on paper, by code points from and to: white space, control characters, marks that only say how their neighbours
 * are joined or in which direction they run, and the fillers of Hangul and Braille.
 */
const UNSEEN = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad],
  [0x034f],
  [0x061c],
  [0x115f, 0x1160],
  [0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800],
  [0x3000],
  [0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff],
  [0xffa0],
  [0xfff0, 0xfff8],
] as const;

const ASCII_ENDS = 0x80;

/** Escapes are spelt differently from one regular expression to the next, but for the first 128 characters; the characters themselves are not. */
const written = (code: number): string =>
  code < ASCII_ENDS ? `\\x${code.toString(16).padStart(2, "0")}` : String.fromCharCode(code);

/**
 * A regular expression for one character that can be seen, which ECMAScript (with and without `u`), Python, Java, .NET, Go and Rust read alike: a text
 * in which it is found anywhere is written, every other is blank. A joiner between letters, or behind an emoji, takes nothing from them.
 */
export const visibleCharacter = `[^${UNSEEN.map((range) => range.map(written).join("-")).join("")}]`;

const visible = new RegExp(visibleCharacter, "u");

/** Whether a text shows nothing at all: it is empty, or holds only spaces and characters that cannot be seen. */
export function isBlank(text: string): boolean {
  checkArgument("isBlank", "text", text, expected.text);
  return !visible.test(text);
}
