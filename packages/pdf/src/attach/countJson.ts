import type { FileMeter } from "../read/fileMeter.js";

/** The bytes that give JSON its shape. */
const [quote, escape, comma, colon] = ['"', "\\", ",", ":"].map((mark) => mark.charCodeAt(0));
const opens = new Set(Array.from("[{", (mark) => mark.charCodeAt(0)));
const closes = new Set(Array.from("]}", (mark) => mark.charCodeAt(0)));

/** Counts the values of a JSON text before it is read, and how deep they stand within each other. */
export function countJson(bytes: Uint8Array, meter: FileMeter): void {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (inText) {
      if (byte === escape) at++;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === comma || byte === colon) meter.value();
    else if (opens.has(byte)) {
      meter.value();
      meter.level(++depth);
    } else if (closes.has(byte)) depth--;
  }
}
