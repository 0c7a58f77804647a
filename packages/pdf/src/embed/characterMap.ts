/** Codes of one byte that follow one another and stand for glyphs that do too. */
type Range = { readonly from: number; to: number; readonly glyph: number };

// A font whose letters stand for no alphabet has its codes here (ISO 32000-1, 9.6.6.4).
const symbols = 0xf000;

/**
 * The table of a font file that says which glyph a code of one byte stands for (OpenType, cmap of format 4).
 * @param codes the codes in their order, each with its glyph
 */
export function characterMap(codes: readonly (readonly [byte: number, glyph: number])[]): Uint8Array {
  const ranges = [...rangesOf(codes), { from: 0xffff, to: 0xffff, glyph: 0 }];
  const count = ranges.length;
  const power = Math.floor(Math.log2(count));
  const search = 2 * 2 ** power;
  const length = 16 + 8 * count;
  const head = [0, 1, 3, 0, 0, 12];
  const form = [4, length, 0, 2 * count, search, power, 2 * count - search];
  const ends = ranges.map(({ to }) => to);
  const starts = ranges.map(({ from }) => from);
  const steps = ranges.map(({ from, glyph }) => (glyph === 0 ? 1 : glyph - from));
  const numbers = [...head, ...form, ...ends, 0, ...starts, ...steps, ...ranges.map(() => 0)];
  const view = new DataView(new ArrayBuffer(2 * numbers.length));
  numbers.forEach((number, index) => view.setUint16(2 * index, number & 0xffff));
  return new Uint8Array(view.buffer);
}

function rangesOf(codes: readonly (readonly [byte: number, glyph: number])[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const [byte, glyph] of codes) {
    const code = symbols + byte;
    const last = ranges.at(-1);
    if (last !== undefined && code === last.to + 1 && glyph === last.glyph + code - last.from) last.to = code;
    else ranges.push({ from: code, to: code, glyph });
  }
  return ranges;
}
