/** A table of a font file. */
export type FontTable = { readonly tag: string; readonly bytes: Uint8Array };

/** Puts tables into a TrueType file. Sums are left out: no reader of a PDF asks for them. */
export function sfntFile(tables: readonly FontTable[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const file = new Uint8Array(tables.reduce((size, { bytes }) => size + whole(bytes.length), start));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let at = start;
  tables.forEach(({ bytes, tag }, index) => {
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, at);
    at += whole(bytes.length);
  });
  return file;
}

/** Tables begin at multiples of four. */
function whole(length: number): number {
  return Math.ceil(length / 4) * 4;
}
