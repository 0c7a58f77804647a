import type { FileInside } from "./fileInside.js";

/** Where an object stands that has no place of its own in the file: the number of the stream that holds it, and its turn there. */
export type Place = { readonly stream: number; readonly index: number };

// Bytes of an entry's fields: its kind, its offset or stream, its turn in the stream.
const fields = [1, 4, 2] as const;

/** Writes the list of where a file's objects stand as a compressed stream (ISO 32000-1, 7.5.8), and ends the file. */
export function writeObjectList(file: FileInside, packed: ReadonlyMap<number, Place>): void {
  // The list is an object itself; pdfkit would otherwise end the file again when this one ends.
  file._ended = false;
  const start = file._offset;
  const list = file.ref({ Type: "XRef", W: fields, Root: file._root, Info: file._info, ID: [file._id, file._id] });
  list.data["Size"] = list.id + 1;
  const entries = Array.from({ length: list.id }, (_, at) => {
    const place = packed.get(at + 1);
    if (place !== undefined) return [2, place.stream, place.index];
    return [1, at + 1 === list.id ? start : (file._offsets[at] ?? 0), 0];
  });
  list.write(new Uint8Array([[0, 0, 0xffff], ...entries].flatMap(bytesOf)));
  list.end();
  file._write(`startxref\n${start}\n%%EOF`);
  file.push(null);
}

function bytesOf(entry: readonly number[]): number[] {
  return fields.flatMap((length, field) =>
    Array.from({ length }, (_, at) => Math.floor((entry[field] ?? 0) / 256 ** (length - 1 - at)) % 256),
  );
}
