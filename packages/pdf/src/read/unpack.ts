import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, type PDFObject, type PDFRawStream } from "@cantoo/pdf-lib";
import { Inflate, inflateSync } from "fflate";
import { FileTooLarge, type FileMeter } from "./fileMeter.js";

/** Small enough that what one piece unpacks to, a thousand times as much, is little beside the limit. */
const pieceBytes = 1024;

/**
 * The content of a part of the file. It is counted while it is unpacked piece by piece, and only then unpacked to be kept.
 * @returns undefined where it is packed in a way that no form needs, or is damaged
 */
export function unpack(stream: PDFRawStream, meter: FileMeter): Uint8Array | undefined {
  const packed = packing(stream);
  if (packed === "none") return stream.contents;
  const length = packed === "deflate" ? unpackedLength(stream.contents, meter, meter.limits.readBytes) : undefined;
  if (length === undefined) return undefined;
  return inflateSync(stream.contents.subarray(headerBytes), { out: new Uint8Array(length) });
}

/** Counts what a part of the file would unpack to, and keeps nothing of it. */
export function countUnpacked(stream: PDFRawStream, meter: FileMeter): void {
  if (filtersOf(stream)[0] === deflate) unpackedLength(stream.contents, meter, Infinity);
}

const deflate = PDFName.of("FlateDecode");

/**
 * How a part is packed. What no form needs is not unpacked at all: parts packed twice, parts whose bytes were told apart before
 * they were packed (a predictor), and parts whose content stands in another file.
 */
function packing(stream: PDFRawStream): "none" | "deflate" | "other" {
  if (stream.dict.has(PDFName.of("F"))) return "other";
  const [filter, ...more] = filtersOf(stream);
  if (filter === undefined) return "none";
  return filter === deflate && more.length === 0 && !hasPredictor(stream) ? "deflate" : "other";
}

function filtersOf({ dict }: PDFRawStream): readonly (PDFObject | undefined)[] {
  const filter = dict.lookup(PDFName.of("Filter"));
  if (filter === undefined || filter === PDFNull) return [];
  return filter instanceof PDFArray ? filter.asArray() : [filter];
}

function hasPredictor(stream: PDFRawStream): boolean {
  const given = stream.dict.lookup(PDFName.of("DecodeParms"));
  const parameters = given instanceof PDFArray && given.size() > 0 ? given.lookup(0) : given;
  const predictor = parameters instanceof PDFDict ? parameters.lookup(PDFName.of("Predictor")) : undefined;
  return predictor instanceof PDFNumber && predictor.asNumber() > 1;
}

/** The header that zlib puts first. The checksum that it puts last is left out by some programs, so it is not asked for. */
const headerBytes = 2;

function unpackedLength(bytes: Uint8Array, meter: FileMeter, most: number): number | undefined {
  if (((bytes[0] ?? 0) & 0x0f) !== 8) return undefined;
  let length = 0;
  const inflater = new Inflate((piece) => {
    meter.unpacked(piece.length);
    length += piece.length;
    if (length > most) throw new FileTooLarge();
  });
  try {
    for (let at = headerBytes; at < bytes.length; at += pieceBytes)
      inflater.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
    return length;
  } catch (error) {
    if (error instanceof FileTooLarge) throw error;
    return undefined;
  }
}
