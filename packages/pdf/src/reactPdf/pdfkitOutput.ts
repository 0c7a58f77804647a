import { deflate } from "../file/deflate.js";
import { objectList, objectListForm, type Place } from "../file/objectList.js";
import { objectStreams } from "../file/objectStream.js";
import type { FileObject, Output, OutputPage } from "../file/output.js";

/** What pdfkit has of an object with a number of its own. */
type Reference = FileObject & { end(content?: Uint8Array): void };

/** What pdfkit has of a file that is being written. */
type FileInside = {
  readonly page: OutputPage;
  readonly _id: Uint8Array;
  readonly _root: {
    readonly data: Record<string, unknown> & { readonly Names: Reference; readonly ViewerPreferences: Reference };
  };
  readonly _info: Reference;
  /** Where each object begins, by its number less one. */
  readonly _offsets: readonly (number | null | undefined)[];
  readonly _offset: number;
  readonly _security?: object | null;
  _ended: boolean;
  ref(data: Record<string, unknown>): Reference;
  _refEnd(reference: FileObject): void;
  _write(line: string): void;
  _finalize(): void;
  endAcroForm(): void;
  endMarkings(): void;
  push(chunk: null): void;
};

/** A file of pdfkit's that this package draws into. */
export type PdfkitOutput = Output & {
  /** Hands over what the catalogue says, while the last page is drawn. */
  endCatalog(): void;
  /** Writes the objects, once pdfkit has written its own. */
  end(): void;
};

/**
 * Draws into a file of pdfkit's. Small objects are kept in compressed streams, and the list of where its objects stand in another: plainly, a
 * structure element takes 60 bytes and its line in the list 20. A locked file stays plain, since pdfkit locks text object by object.
 */
export function pdfkitOutput(document: PDFKit.PDFDocument): PdfkitOutput {
  const file = document as unknown as FileInside;
  const objects: Reference[] = [];
  const catalog: Record<string, unknown> = {};
  const packed = new Map<number, Place>();
  // pdfkit would end fields and a structure of its own making, and there are none.
  file.endAcroForm = () => undefined;
  file.endMarkings = () => undefined;
  if (!file._security) file._finalize = () => writeObjectList(file, packed);
  return {
    catalog,
    get page() {
      return file.page;
    },
    object: (data) => {
      const made = file.ref(data);
      objects.push(made);
      return made;
    },
    stream: (data, bytes) => {
      const made = file.ref({ ...data, Filter: "FlateDecode" });
      made.end(bytes);
      return made;
    },
    endCatalog: () => {
      const { Names, ViewerPreferences, ...rest } = catalog;
      const { data } = file._root;
      Object.assign(data, rest);
      Object.assign(data.Names.data, Names);
      Object.assign(data.ViewerPreferences.data, ViewerPreferences);
    },
    end: () => {
      if (file._security) for (const object of objects) object.end();
      else pack(file, objects, packed);
    },
  };
}

function pack(file: FileInside, objects: readonly Reference[], packed: Map<number, Place>): void {
  for (const { bytes, data, objects: held } of objectStreams(objects)) {
    const stream = file.ref({ ...data, Filter: "FlateDecode" });
    stream.end(deflate(bytes));
    held.forEach((object, index) => {
      packed.set(object.id, { stream: stream.id, index });
      file._refEnd(object);
    });
  }
}

/** Ends the file with the list of its objects as a stream. */
function writeObjectList(file: FileInside, packed: ReadonlyMap<number, Place>): void {
  // The list is an object itself; pdfkit would otherwise end the file again when this one ends.
  file._ended = false;
  const start = file._offset;
  const said = { Type: "XRef", ...objectListForm, Root: file._root, Info: file._info, Filter: "FlateDecode" };
  const list = file.ref(said);
  const places = Array.from({ length: list.id }, (_, at): Place => {
    return packed.get(at + 1) ?? { at: at + 1 === list.id ? start : (file._offsets[at] ?? 0) };
  });
  Object.assign(list.data, { Size: list.id + 1, ID: [file._id, file._id] });
  list.end(deflate(objectList(places)));
  file._write(`startxref\n${start}\n%%EOF`);
  file.push(null);
}
