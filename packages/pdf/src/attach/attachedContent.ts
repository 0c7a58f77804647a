import { PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { md5 } from "@noble/hashes/legacy";
import { hexOf } from "../file/hexOf.js";
import type { FileMeter } from "../read/fileMeter.js";
import { plainText } from "../read/plainText.js";
import { unpack } from "../read/unpack.js";

const key = (name: string): PDFName => PDFName.of(name);

/** The content of a file inside a PDF; undefined where its checksum is missing or not its own. */
export function attachedContent(file: PDFDict, meter: FileMeter): Uint8Array | undefined {
  const held = file.lookup(key("EF"));
  const content = held instanceof PDFDict ? (held.lookup(key("F")) ?? held.lookup(key("UF"))) : undefined;
  if (!(content instanceof PDFRawStream)) return undefined;
  const bytes = unpack(content, meter);
  return bytes !== undefined && checksumIn(content, meter) === hexOf(md5(bytes)) ? bytes : undefined;
}

/** The standard asks for the sixteen bytes of the sum; prints have the thirty-two letters that they are shown by. */
function checksumIn({ dict }: PDFRawStream, meter: FileMeter): string | undefined {
  const parameters = dict.lookup(key("Params"));
  const sum = parameters instanceof PDFDict ? parameters.lookup(key("CheckSum")) : undefined;
  if (!(sum instanceof PDFString || sum instanceof PDFHexString)) return undefined;
  const bytes = sum.asBytes();
  return bytes.length === 16 ? hexOf(bytes) : plainText(sum, meter)?.toLowerCase();
}
