import type { FileInside, Reference } from "./fileInside.js";
import { writeObjectList, type Place } from "./writeObjectList.js";
import { writtenObject } from "./writtenObject.js";

/** Ends small objects, many of them in one compressed stream (ISO 32000-1, 7.5.7). They may have no streams of their own. */
export type PackedObjects = { end(objects: readonly Reference[]): void };

// A reader unpacks the whole stream for any object in it.
const most = 200;

/**
 * Has a file keep small objects in compressed streams, and the list of where its objects stand in another: plainly, a
 * structure element takes 60 bytes and its line in the list 20. A locked file stays plain, since pdfkit locks text object
 * by object.
 */
export function createPackedObjects(output: PDFKit.PDFDocument): PackedObjects {
  const file = output as unknown as FileInside;
  if (file._security) return { end: (objects) => objects.forEach((object) => object.end()) };
  const packed = new Map<number, Place>();
  file._finalize = () => writeObjectList(file, packed);
  return {
    end: (objects) => {
      for (let from = 0; from < objects.length; from += most) pack(file, objects.slice(from, from + most), packed);
    },
  };
}

function pack(file: FileInside, objects: readonly Reference[], packed: Map<number, Place>): void {
  const bodies = objects.map(({ data }) => writtenObject(data));
  let at = 0;
  const places = bodies.map((body, index) => {
    const place = `${objects[index]?.id} ${at}`;
    at += body.length + 1;
    return place;
  });
  const head = `${places.join(" ")}\n`;
  const stream = file.ref({ Type: "ObjStm", N: objects.length, First: head.length });
  stream.write(new TextEncoder().encode(head + bodies.join("\n")));
  stream.end();
  objects.forEach((object, index) => {
    packed.set(object.id, { stream: stream.id, index });
    file._refEnd(object);
  });
}
