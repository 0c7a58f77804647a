import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFObject } from "@cantoo/pdf-lib";
import { md5 } from "@noble/hashes/legacy";
import type { FileMeter } from "../read/fileMeter.js";
import type { OpenedPdf } from "../read/openPdf.js";
import { plainText } from "../read/plainText.js";
import { unpack } from "../read/unpack.js";

/** A file inside a PDF; `whole` where its checksum is there and right. */
export type AttachedFile = { readonly bytes: Uint8Array; readonly whole: boolean };

const key = (name: string): PDFName => PDFName.of(name);

/** Finds a file inside a PDF by its name, in the tree of names that ISO 32000-1, 7.11.4 puts it into. */
export function attachedFile({ catalog, meter }: OpenedPdf, name: string): AttachedFile | undefined {
  const names = catalog.lookup(key("Names"));
  const files = names instanceof PDFDict ? filesUnder(names.lookup(key("EmbeddedFiles")), meter) : [];
  const found = files.find((file) => plainText(file.lookup(key("UF")) ?? file.lookup(key("F")), meter) === name);
  const held = found?.lookup(key("EF"));
  const content = held instanceof PDFDict ? held.lookup(key("F")) : undefined;
  if (found === undefined) return undefined;
  const bytes = content instanceof PDFRawStream ? unpack(content, meter) : undefined;
  if (!(content instanceof PDFRawStream) || bytes === undefined) return { bytes: new Uint8Array(), whole: false };
  return { bytes, whole: checksumIn(content, meter) === hexOf(md5(bytes)) };
}

function filesUnder(node: PDFObject | undefined, meter: FileMeter, depth = 1): readonly PDFDict[] {
  if (!(node instanceof PDFDict)) return [];
  meter.level(depth);
  const list = (name: string): readonly (PDFObject | undefined)[] => {
    const entries = node.lookup(key(name));
    if (!(entries instanceof PDFArray)) return [];
    return entries.asArray().map((_, index) => {
      meter.value();
      return entries.lookup(index);
    });
  };
  const own = list("Names").filter((entry) => entry instanceof PDFDict);
  return [...own, ...list("Kids").flatMap((kid) => filesUnder(kid, meter, depth + 1))];
}

/** The standard asks for the sixteen bytes of the sum; pdfkit writes them as the thirty-two letters that they are shown by. */
function checksumIn({ dict }: PDFRawStream, meter: FileMeter): string | undefined {
  const parameters = dict.lookup(key("Params"));
  const sum = parameters instanceof PDFDict ? parameters.lookup(key("CheckSum")) : undefined;
  if (!(sum instanceof PDFString || sum instanceof PDFHexString)) return undefined;
  const bytes = sum.asBytes();
  return bytes.length === 16 ? hexOf(bytes) : plainText(sum, meter)?.toLowerCase();
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
