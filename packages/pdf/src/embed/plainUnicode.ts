import { codesIn, type CodeSet } from "../file/codeSet.js";
import { deflate } from "../file/deflate.js";
import { isAscii, lettersOfByte } from "../file/letterByte.js";
import { createRecentlyUsed } from "../fonts/recentlyUsed.js";
import { toUnicode } from "./toUnicode.js";

const ascii = Array.from({ length: 0x80 }, (_, code) => code).filter(isAscii);
const kept = createRecentlyUsed<Uint8Array>(32);

/** The table of all plain text of a file, as it stands there: one for every font, since a code stands for the same characters in each. */
export function plainUnicode(codes: CodeSet): Uint8Array {
  const key = codes.join();
  let bytes = kept.get(key);
  if (bytes === undefined) {
    const others = codesIn(codes).filter((code) => !isAscii(code));
    const letters = [...ascii, ...others].map((code) => [code, { codePoints: lettersOfByte(code) }] as const);
    kept.set(key, (bytes = deflate(toUnicode(letters, 1), 9)));
  }
  return bytes;
}
