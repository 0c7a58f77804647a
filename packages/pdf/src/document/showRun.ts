import type { EmbeddedFont } from "../embed/embeddedFont.js";
import type { EmbeddedFonts } from "../embed/embeddedFonts.js";
import { writtenCode, writtenKern } from "../file/writtenLetters.js";
import type { ShownRun } from "../typeset/shownRuns.js";

/** Writes the letters of a page's texts. */
export type TextPen = {
  readonly embedded: EmbeddedFonts;
  /** Says the font of what is shown next. */
  use(font: EmbeddedFont, size: number): void;
  /** Shows letters of that font, as the operator `TJ` takes them between its first `(` and its last `)`. */
  show(x: number, y: number, pieces: string): void;
  /** Shows one letter, given as it stands between `(` and `)`. */
  showLetter(x: number, y: number, code: string): void;
};

/** Where a run begins on the page, on its baseline, and its size, in points. */
export type RunPlace = { readonly x: number; readonly y: number; readonly size: number };

/** Shows a stretch of a line in one font, all of it at once where its letters are of plain text. */
export function showRun(pen: TextPen, run: ShownRun, place: RunPlace): void {
  const { plain, program } = run;
  const font = plain === undefined ? undefined : pen.embedded.plain(program);
  if (plain === undefined || font === undefined) {
    showParts(pen, run, place);
    return;
  }
  font.take(plain.codes);
  pen.use(font, place.size);
  pen.show(place.x, place.y, plain.written);
}

/** One string with its kerns as far as letters of one font stand on the line, a place of its own for every letter that does not. */
function showParts(pen: TextPen, { parts, program }: ShownRun, { size, x, y }: RunPlace): void {
  const { embedded } = pen;
  const scale = size / 1000;
  let at = x;
  let from = at;
  let pieces = "";
  let font: EmbeddedFont | undefined;
  const flush = (): void => {
    if (pieces !== "") pen.show(from, y, pieces);
    pieces = "";
    from = at;
  };
  const change = (to: EmbeddedFont): void => {
    if (font === to) return;
    flush();
    pen.use((font = to), size);
  };
  for (const part of parts) {
    const { plain } = part;
    const known = plain === undefined ? undefined : embedded.plain(program);
    if (plain !== undefined && known !== undefined) {
      known.take(plain.codes);
      change(known);
      pieces += plain.written;
      at += part.advance * scale;
      continue;
    }
    const { kerns, letters, offsets } = part;
    const wide = embedded.wide(program);
    change(wide);
    letters.forEach((letter, index) => {
      const kern = kerns[index] ?? 0;
      const offset = offsets?.[index];
      const code = writtenCode(wide.code(letter));
      const off = offset !== undefined && (offset.x !== 0 || offset.y !== 0);
      if (off) {
        flush();
        pen.showLetter(at + offset.x * scale, y - offset.y * scale, code);
      } else pieces += code + writtenKern(kern);
      at += (letter.advance - kern) * scale;
      if (off) from = at;
    });
  }
  flush();
}
