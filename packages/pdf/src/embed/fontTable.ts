import type { FontProgram } from "../fonts/fontProgram.js";

/** What fontkit has of a font's file: where its tables stand, and their bytes, unpacked where the file is compressed. */
type FontInside = {
  readonly directory: { readonly tables: Readonly<Record<string, { readonly length: number } | undefined>> };
  _getTableStream(tag: string): { readonly buffer: Uint8Array; readonly pos: number } | null;
};

/** Whether a font's letters are drawn by TrueType outlines, and not by those of PostScript. */
export function hasTrueTypeOutlines(program: FontProgram): boolean {
  return "glyf" in (program as unknown as FontInside).directory.tables;
}

/** The bytes of one table of a font; empty where it has none. */
export function fontTable(program: FontProgram, tag: string): DataView {
  const inside = program as unknown as FontInside;
  const stream = inside._getTableStream(tag);
  const length = inside.directory.tables[tag]?.length ?? 0;
  if (stream === null) return new DataView(new ArrayBuffer(0));
  const { buffer, pos } = stream;
  return new DataView(buffer.buffer, buffer.byteOffset + pos, length);
}
