import { pdfDocEncodingDecode } from "@cantoo/pdf-lib";

/** Marks of a language within a text (ISO 32000-1, 7.9.2.2): the escape character, two to six letters, the character again. */
const escape = "\u001B";
const languages = new RegExp(`${escape}[A-Za-z]{2}(?:-?[A-Za-z]{2})?${escape}`, "gu");

/** What the bytes of a text say: UTF-16 or UTF-8 where they begin with its mark, else the alphabet that PDF has of its own. */
export function textFromBytes(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return decoded("utf-16be", bytes);
  if (first === 0xff && second === 0xfe) return decoded("utf-16le", bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded("utf-8", bytes);
  return pdfDocEncodingDecode(bytes);
}

function decoded(alphabet: string, bytes: Uint8Array): string {
  return new TextDecoder(alphabet).decode(bytes).replaceAll(languages, "");
}
