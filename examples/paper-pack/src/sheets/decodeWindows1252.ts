/** What the bytes 0x80 to 0x9F stand for; five of them stand for nothing. */
const upperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * The text of bytes in Windows-1252, as Excel saves CSV. Node 20 decodes that coding as if it were ISO 8859-1, in which the bytes for “’” and
 * “–” are controls, so these are put in their place here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/gu, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}
