import { PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFContext } from "@cantoo/pdf-lib";
import { BoundedParser } from "./boundedParser.js";
import { FileTooLarge, type FileMeter } from "./fileMeter.js";
import { isPart, type FileObjects } from "./readObjects.js";
import { countUnpacked, unpack } from "./unpack.js";

/**
 * Puts every object into the file's context, those out of packed parts too, in the order in which they were written, so that
 * the last word on each stands.
 */
export function unpackObjects(file: FileObjects, meter: FileMeter): FileObjects {
  for (const [ref, object] of file.objects) {
    if (isPart(object, "ObjStm")) assignPacked(object, file.context, meter);
    else {
      if (object instanceof PDFRawStream) countUnpacked(object, meter);
      file.context.assign(ref, object);
    }
  }
  return file;
}

function assignPacked(part: PDFRawStream, context: PDFContext, meter: FileMeter): void {
  const content = unpack(part, meter);
  const [count, first] = ["N", "First"].map((key) => part.dict.lookup(PDFName.of(key)));
  if (content === undefined || !(count instanceof PDFNumber) || !(first instanceof PDFNumber))
    throw new Error("A packed part of the file is damaged.");
  if (count.asNumber() > meter.limits.objects) throw new FileTooLarge();
  const parser = new BoundedParser(content, context, meter);
  const places = Array.from({ length: count.asNumber() }, () => {
    const [number, place] = [parser.wholeNumber(), parser.wholeNumber()];
    if (number === undefined || place === undefined) throw new Error("A packed part of the file is damaged.");
    return { number, place };
  });
  let read = 0;
  for (const { number, place } of places) {
    meter.object();
    parser.goTo(first.asNumber() + place);
    const start = parser.place();
    context.assign(PDFRef.of(number, 0), parser.parseObject());
    // Objects that lie over each other would be read again and again.
    read += parser.place() - start;
    if (read > content.length) throw new Error("A packed part of the file is damaged.");
  }
}
