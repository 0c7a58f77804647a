/** Where an object stands: at a place of the file, or in the stream of that number, as one of its objects. */
export type Place = { readonly at: number } | { readonly stream: number; readonly index: number };

// Bytes of an entry's fields: its kind, its offset or stream, its turn in the stream.
const widths = [1, 4, 2] as const;
const size = 7;

/** What the stream that lists a file's objects says of its entries: each is written as it differs from the one before, which is nearly nothing. */
export const objectListForm = { W: widths, DecodeParms: { Predictor: 12, Columns: size } } as const;

const up = 2;

/** Rows of bytes, each less the one above it, behind the number of this way (ISO 32000-1, 7.4.4.4). */
function lessTheRowAbove(rows: Uint8Array): Uint8Array {
  const written = new Uint8Array((rows.length / size) * (size + 1));
  for (let at = 0; at < rows.length; at++) {
    const row = Math.floor(at / size);
    written[row * (size + 1)] = up;
    written[at + row + 1] = (rows[at] ?? 0) - (rows[at - size] ?? 0);
  }
  return written;
}

/** The list of where a file's objects stand, from number 1 on, as it stands in a stream (ISO 32000-1, 7.5.8). */
export function objectList(places: readonly (Place | undefined)[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(size * (places.length + 1)));
  view.setUint16(5, 0xffff);
  places.forEach((place, index) => {
    const from = size * (index + 1);
    const packed = place !== undefined && "stream" in place;
    view.setUint8(from, packed ? 2 : 1);
    view.setUint32(from + 1, packed ? place.stream : (place?.at ?? 0));
    view.setUint16(from + 5, packed ? place.index : 0);
  });
  return lessTheRowAbove(new Uint8Array(view.buffer));
}
