import { points } from "./points.js";

const [open, close, escape, carriageReturn] = [0x28, 0x29, 0x5c, 0x0d];

/** Kerns that are smaller, in thousandths of the size, move nothing. */
const least = 0.01;

/**
 * Letters as the operator `TJ` takes them, between its first `(` and its last `)`: a byte for each, and between two of them how much nearer the
 * second stands.
 */
export function writtenLetters(bytes: readonly number[], kerns: readonly number[]): string {
  let written = "";
  bytes.forEach((byte, index) => {
    written += writtenByte(byte) + writtenKern(kerns[index] ?? 0);
  });
  return written;
}

/** A code of two bytes in a text. */
export function writtenCode(code: number): string {
  return writtenByte(code >> 8) + writtenByte(code & 0xff);
}

/** How much nearer than its own width the next letter stands; nothing where it does not. */
export function writtenKern(kern: number): string {
  return Math.abs(kern) < least ? "" : `)${points(kern)}(`;
}

/** A byte of a text, escaped where it would end it or be read as another (ISO 32000-1, 7.3.4.2). */
export function writtenByte(byte: number): string {
  if (byte === carriageReturn) return String.raw`\r`;
  const letter = String.fromCharCode(byte);
  return byte === open || byte === close || byte === escape ? `\\${letter}` : letter;
}
