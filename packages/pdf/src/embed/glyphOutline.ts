/** A letter's outline in a font file, and where in it the numbers of other glyphs stand that it is made of. */
export type GlyphOutline = {
  readonly bytes: Uint8Array;
  readonly parts: readonly { readonly at: number; readonly glyph: number }[];
};

const nothing: GlyphOutline = { bytes: new Uint8Array(0), parts: [] };
const head = 10;
// Flags of a part (OpenType, glyf): what follows it, and how long it is.
const [wordArguments, scaled, more, scaledBoth, matrix, instructed] = [0x1, 0x8, 0x20, 0x40, 0x80, 0x100];

/**
 * Takes the outline of a glyph out of a font's `glyf` table, without the instructions for screens of few dots: they are half of its bytes, and
 * neither paper nor a screen of today needs them.
 */
export function glyphOutline(glyf: DataView, from: number, to: number): GlyphOutline {
  if (to - from < head) return nothing;
  const bytes = new Uint8Array(glyf.buffer, glyf.byteOffset + from, to - from);
  const contours = glyf.getInt16(from);
  return contours < 0 ? composite(bytes) : simple(bytes, contours);
}

// Of a point: its flags come back so many times, as the byte after them says.
const repeated = 0x8;

/**
 * The ends of its contours, the length of its instructions, those, and its points. Flags that come back are written out: compressed, the font takes
 * less room so.
 */
function simple(bytes: Uint8Array, contours: number): GlyphOutline {
  const at = head + 2 * contours;
  const points = ((bytes[at - 2] ?? 0) << 8) + (bytes[at - 1] ?? 0) + 1;
  let from = at + 2 + ((bytes[at] ?? 0) << 8) + (bytes[at + 1] ?? 0);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = bytes[from++] ?? 0;
    const times = (flag & repeated) === 0 ? 1 : 1 + (bytes[from++] ?? 0);
    for (let time = 0; time < times; time++) flags.push(flag & ~repeated);
  }
  const places = bytes.subarray(from);
  const outline = new Uint8Array(at + 2 + flags.length + places.length);
  outline.set(bytes.subarray(0, at));
  outline.set(flags, at + 2);
  outline.set(places, at + 2 + flags.length);
  return { bytes: outline, parts: [] };
}

function composite(bytes: Uint8Array): GlyphOutline {
  const outline = bytes.slice();
  const view = new DataView(outline.buffer);
  const parts: { at: number; glyph: number }[] = [];
  let at = head;
  for (let flags = more; (flags & more) !== 0;) {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~instructed);
    parts.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    at += 4 + ((flags & wordArguments) === 0 ? 2 : 4);
    if ((flags & scaled) !== 0) at += 2;
    else if ((flags & scaledBoth) !== 0) at += 4;
    else if ((flags & matrix) !== 0) at += 8;
  }
  return { bytes: outline.slice(0, at), parts };
}
