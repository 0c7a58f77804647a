import { deflate } from "../file/deflate.js";
import { isAscii } from "../file/letterByte.js";
import { createRecentlyUsed } from "../fonts/recentlyUsed.js";
import type { UsedLetters } from "./glyphCodes.js";
import { toUnicode } from "./toUnicode.js";

const ascii = Array.from({ length: 0x80 }, (_, code) => code)
  .filter(isAscii)
  .map((code) => [code, { codePoints: [code] }] as const);
const kept = createRecentlyUsed<Uint8Array>(32);

/** The table of all plain text of a file, as it stands there: one for every font, since a code stands for the same characters in each. */
export function plainUnicode(used: UsedLetters): Uint8Array {
  const others = new Map(used.filter(([code]) => !isAscii(code)));
  const codes = [...others.keys()].sort((one, other) => one - other);
  const key = codes.join();
  let bytes = kept.get(key);
  if (bytes === undefined) {
    const letters = codes.map((code) => [code, { codePoints: others.get(code)?.codePoints ?? [] }] as const);
    kept.set(key, (bytes = deflate(toUnicode([...ascii, ...letters], 1), 9)));
  }
  return bytes;
}
