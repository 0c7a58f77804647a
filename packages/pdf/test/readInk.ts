import { inflateSync } from "node:zlib";

/** A picture without its white edges: `dark(x, y)` says whether there is ink. */
export type Ink = { readonly width: number; readonly height: number; readonly dark: (x: number, y: number) => boolean };

const ink = 128;

/** Reads a PNG as `pdftoppm -gray -png` writes it, one byte a channel, with its white edges. */
export function readWholeInk(png: Buffer): Ink {
  const { width, height, grey } = decode(png);
  const dark = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && (grey[y * width + x] ?? 255) < ink;
  return { width, height, dark };
}

/** The same without its white edges. */
export function readInk(png: Buffer): Ink {
  const { dark, height, width } = readWholeInk(png);
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => some(width, (x) => dark(x, y)));
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => some(height, (y) => dark(x, y)));
  const [top = 0] = rows;
  const [left = 0] = columns;
  return {
    width: (columns.at(-1) ?? 0) - left + 1,
    height: (rows.at(-1) ?? 0) - top + 1,
    dark: (x, y) => dark(x + left, y + top),
  };
}

/** Which part of the ink of a picture has none of another's within `near` pixels: 0 where all of it has. */
export function inkAlone(one: Ink, other: Ink, near: number): number {
  let all = 0;
  let alone = 0;
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) {
      if (!one.dark(x, y)) continue;
      all++;
      const span = 2 * near + 1;
      if (!some(span * span, (at) => other.dark(x - near + (at % span), y - near + Math.floor(at / span)))) alone++;
    }
  return all === 0 ? 1 : alone / all;
}

function some(count: number, is: (at: number) => boolean): boolean {
  for (let at = 0; at < count; at++) if (is(at)) return true;
  return false;
}

function decode(png: Buffer): { width: number; height: number; grey: Uint8Array } {
  const data: Buffer[] = [];
  let [width, height, channels] = [0, 0, 1];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      if (body[8] !== 8 || (body[9] !== 0 && body[9] !== 2)) throw new Error("The picture is neither grey nor RGB.");
      channels = body[9] === 2 ? 3 : 1;
    } else if (type === "IDAT") data.push(body);
    at += length + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return { width, height, grey: bytes.filter((_, index) => index % channels === 0) };
}

/** Undoes the filters of PNG: what each byte was taken from is the one to its left, above it, or both. */
function unfiltered(bytes: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const plain = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (plain[y * stride + x - channels] ?? 0) : 0;
      const above = y > 0 ? (plain[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (plain[(y - 1) * stride + x - channels] ?? 0) : 0;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      plain[y * stride + x] = ((bytes[y * (stride + 1) + 1 + x] ?? 0) + predicted) & 255;
    }
  }
  return plain;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
