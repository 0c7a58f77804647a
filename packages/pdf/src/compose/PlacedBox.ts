import type { Box } from "./Box.js";

/** A box that is placed within the one around it: `top` and `height` in points. */
export type PlacedBox = {
  readonly box: Box;
  readonly top: number;
  readonly height: number;
  readonly divides: boolean;
  readonly within: readonly PlacedBox[];
};

/** A box that is still to be placed, or what earlier pages left of it. */
export type LooseBox = { readonly box: Box; readonly divides: boolean; readonly within: readonly LooseBox[] };

export function loose(box: Box): LooseBox {
  return { box, divides: box.divides, within: (box.within ?? []).map(loose) };
}

/** Places boxes one under the other. Sums are of single precision, as React-PDF has them, so that both end a page at the same row. */
export function placed(boxes: readonly LooseBox[], from: number): readonly PlacedBox[] {
  let top = Math.fround(from);
  return boxes.map(({ box, divides, within }) => {
    const inner = placed(within, 0);
    const last = inner.at(-1);
    const height = Math.fround(box.height ?? (last === undefined ? 0 : last.top + last.height));
    const at = top;
    top = Math.fround(top + height);
    return { box, top: at, height, divides, within: inner };
  });
}
