import { PDFContext, PDFDict, PDFName, PDFRawStream, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";
import { BoundedParser } from "./boundedParser.js";
import type { FileMeter } from "./fileMeter.js";

/** A file taken apart, with nothing unpacked and nothing unlocked. */
export type FileObjects = {
  readonly context: PDFContext;
  /** The objects in the order in which they were last written: a later one takes the place of an earlier. */
  readonly objects: ReadonlyMap<PDFRef, PDFObject>;
  readonly trailer: { readonly root?: PDFObject; readonly lock?: PDFObject; readonly id?: PDFObject };
};

/**
 * Reads a file from its first byte to its last. What programs left between its objects is passed over, line by line.
 * @throws Error where an object is not whole
 */
export function readObjects(bytes: Uint8Array, meter: FileMeter): FileObjects {
  const context = PDFContext.create();
  const parser = new BoundedParser(bytes, context, meter);
  const objects = new Map<PDFRef, PDFObject>();
  let trailer: FileObjects["trailer"] = {};
  while (!parser.atEnd()) {
    const place = parser.place();
    const start = parser.objectStart();
    if (start !== undefined) {
      meter.object();
      const object = parser.parseObject(start);
      parser.passes("endobj");
      if (isPart(object, "XRef")) trailer = { ...trailer, ...trailerFrom(object.dict) };
      else {
        objects.delete(start);
        objects.set(start, object);
      }
      continue;
    }
    parser.goTo(place);
    if (parser.passes("trailer")) {
      const found = parser.parseObject();
      if (found instanceof PDFDict) trailer = { ...trailer, ...trailerFrom(found) };
    } else parser.passLine();
  }
  return { context, objects, trailer };
}

/** Whether an object is a part of the file with content of its own, of this type. */
export function isPart(object: PDFObject | undefined, type: "XRef" | "ObjStm"): object is PDFRawStream {
  return object instanceof PDFRawStream && object.dict.get(PDFName.of("Type")) === PDFName.of(type);
}

function trailerFrom(dict: PDFDict): FileObjects["trailer"] {
  const [root, lock, id] = ["Root", "Encrypt", "ID"].map((key) => dict.get(PDFName.of(key)));
  return { ...(root && { root }), ...(lock && { lock }), ...(id && { id }) };
}
