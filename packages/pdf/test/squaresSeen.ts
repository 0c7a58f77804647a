import type { ReadControl } from "./readControls.js";
import { readWholeInk } from "./readInk.js";
import { bare, type ReadPdf, type ReadText } from "./readPdf.js";
import { made } from "./systemCommand.js";

/** A square as somebody sees it on a page: the words beside it, or above it in its column, and whether poppler draws a cross in it. */
export type SeenSquare = {
  readonly name: string;
  readonly square: string;
  readonly words: string;
  readonly crossed: boolean;
};

const dotsPerPoint = 2;

/** The squares of a fillable print, in their order. */
export function squaresSeen(
  bytes: Uint8Array,
  controls: readonly ReadControl[],
  { pages, texts }: ReadPdf,
): readonly SeenSquare[] {
  const squares = controls.filter(({ kind }) => kind === "radio" || kind === "check");
  const pictures = new Map(
    [...new Set(squares.map(({ page }) => page))].map((page) => {
      const dots = ["-r", String(72 * dotsPerPoint), "-gray", "-png", "-singlefile", "-f", String(page), "FILE", "OUT"];
      const command = `pdftoppm ${dots.slice(0, -2).join(" ")} "$1" "$2" && mv "$2.png" "$2"`;
      return [page, readWholeInk(Buffer.from(made([bytes], "bash", "-c", command, "bash", "FILE", "OUT")))];
    }),
  );
  return squares.map(({ box, name, page, square = "" }) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = box;
    const picture = pictures.get(page);
    const height = pages[page - 1]?.height ?? 0;
    // the frame is no cross: its inner half alone is looked at
    const [across, up] = [(right - left) / 4, (top - bottom) / 4];
    let dark = 0;
    for (let x = left + across; x < right - across; x += 1 / dotsPerPoint)
      for (let y = bottom + up; y < top - up; y += 1 / dotsPerPoint)
        if (picture?.dark(Math.round(x * dotsPerPoint), Math.round((height - y) * dotsPerPoint))) dark += 1;
    return { name, square, words: wordsOf({ left, right, bottom, top }, onPage(texts, page)), crossed: dark > 4 };
  });
}

const onPage = (texts: readonly ReadText[], page: number): readonly ReadText[] =>
  texts.filter((text) => text.page === page && text.text.trim() !== "");

type Box = { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number };

/** What is printed at the right of a square; where nothing is, what heads its column. */
function wordsOf({ bottom, left, right, top }: Box, texts: readonly ReadText[]): string {
  const size = right - left;
  const beside = texts.filter(({ x, y }) => y >= bottom - 1 && y <= top && x > right && x < right + size);
  if (beside.length > 0) return bare(beside.map(({ text }) => text).join(""));
  const middle = (left + right) / 2;
  const above = texts.filter(({ width, x, y }) => y > top && x < middle && x + width > middle && x > left - 60);
  const nearest = above.reduce<ReadText | undefined>(
    (best, each) => (best === undefined || each.y < best.y ? each : best),
    undefined,
  );
  return bare(nearest?.text ?? "");
}
