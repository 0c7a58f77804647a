import { PDFArray, PDFName, PDFNull, type PDFRawStream } from "@cantoo/pdf-lib";
import { Inflate } from "fflate";
import type { FileMeter } from "./fileMeter.js";
import { FileTooLarge } from "./fileMeter.js";

/** Small enough that what one piece unpacks to, a thousand times as much, is little beside the limit. */
const pieceBytes = 4096;

/**
 * The content of a part of the file, unpacked piece by piece while it is counted.
 * @returns undefined where it is packed in a way that no form needs, or is damaged
 */
export function unpack(stream: PDFRawStream, meter: FileMeter): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  const packed = packing(stream);
  if (packed === "none") return stream.contents;
  if (packed === "other" || !inflate(stream.contents, meter, (piece) => pieces.push(piece))) return undefined;
  return joined(pieces);
}

/** Counts what a part of the file would unpack to, and keeps nothing of it. */
export function countUnpacked(stream: PDFRawStream, meter: FileMeter): void {
  if (packing(stream) === "deflate") inflate(stream.contents, meter, () => undefined);
}

/** How a part is packed. What no form needs, and parts packed twice, are not unpacked at all. */
function packing({ dict }: PDFRawStream): "none" | "deflate" | "other" {
  const filter = dict.lookup(PDFName.of("Filter"));
  if (filter === undefined || filter === PDFNull) return "none";
  const names = filter instanceof PDFArray ? filter.asArray() : [filter];
  if (names.length === 0) return "none";
  return names.length === 1 && names[0] === PDFName.of("FlateDecode") ? "deflate" : "other";
}

function inflate(bytes: Uint8Array, meter: FileMeter, keep: (piece: Uint8Array) => void): boolean {
  const [method = 0] = bytes;
  if ((method & 0x0f) !== 8) return false;
  const inflater = new Inflate((piece) => {
    meter.unpacked(piece.length);
    keep(piece);
  });
  try {
    // Two bytes of a zlib header come first; its checksum at the end is left out by some programs, so it is not asked for.
    for (let at = 2; at < bytes.length; at += pieceBytes)
      inflater.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
    return true;
  } catch (error) {
    if (error instanceof FileTooLarge) throw error;
    return false;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
