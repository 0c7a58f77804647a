import { pdfDocEncodingDecode } from "@cantoo/pdf-lib";

/** Marks of a language within a text stand between two escape characters. */
const escape = "\u001B";
const letters = "[A-Za-z]{2,3}(?:-?[A-Za-z\\d]{2,8}){0,4}";
/** In UTF-16 the standard puts two letters into each unit (ISO 32000-1, 7.9.2.2); some programs write a letter in each. */
const packed = "[\u4141-\u7A7A]{1,2}";
const languages = new RegExp(`${escape}(?:${letters}|${packed})${escape}`, "gu");

/** What stands for bytes that are no letter of the alphabet of PDF. */
const noLetter = "\uFFFD";

/**
 * What the bytes of a text say: UTF-16 or UTF-8 where they begin with its mark, else the alphabet that PDF has of its own.
 * @returns undefined where they are no text of their alphabet: a letter was cut in two, or is none
 */
export function textFromBytes(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return decoded("utf-16be", bytes);
  if (first === 0xff && second === 0xfe) return decoded("utf-16le", bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded("utf-8", bytes);
  const text = pdfDocEncodingDecode(bytes);
  return text.includes(noLetter) ? undefined : text;
}

/** What the bytes of a name say: UTF-8, as ISO 32000-1, 7.3.5 has it, where they are; else as those of a text. */
export function nameFromBytes(bytes: Uint8Array): string | undefined {
  return decoded("utf-8", bytes) ?? textFromBytes(bytes);
}

function decoded(alphabet: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(alphabet, { fatal: true }).decode(bytes).replaceAll(languages, "");
  } catch {
    return undefined;
  }
}
