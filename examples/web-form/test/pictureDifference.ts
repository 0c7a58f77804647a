import type { Page } from "playwright-core";

/** How two pictures differ, looked at from afar: the sizes, and the share of squares whose colour is another. */
export type PictureDifference = { readonly sizes: readonly [string, string]; readonly share: number };

/** The side of a square in pixels: as high as a line of small text, so that a letter drawn a pixel beside counts for little. */
const SIDE = 16;
/** How far a square may stand beside its place, in pixels in each direction, before it counts. */
const BESIDE = [0, -3, 3];
/** The least difference of a square's mean colour that counts, of 255: text that is gone leaves 30 and more, a band's colour 40. */
const LEAST = 24;

/** Compares two pictures in a page of their own, by the mean colours of their squares. */
export const pictureDifference = (page: Page, reference: Buffer, now: Buffer): Promise<PictureDifference> =>
  page.evaluate(
    async ({ sources, side, least, beside }) => {
      const shots = await Promise.all(
        sources.map(async (source) => {
          const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const { width, height } = picture;
          const canvas = new OffscreenCanvas(width, height);
          const pen = canvas.getContext("2d");
          pen?.drawImage(picture, 0, 0);
          return { width, height, data: pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray() };
        }),
      );
      const [one, other] = shots;
      if (one === undefined || other === undefined) throw new Error("There are not two pictures.");
      const sizes = [one, other].map(({ width, height }) => `${String(width)} × ${String(height)}`);
      const meanOf = ({ data, width, height }: typeof one, left: number, top: number): readonly number[] => {
        const sums = [0, 0, 0];
        let count = 0;
        for (let y = Math.max(top, 0); y < Math.min(top + side, height); y++)
          for (let x = Math.max(left, 0); x < Math.min(left + side, width); x++, count++)
            for (const channel of [0, 1, 2]) sums[channel]! += data[(y * width + x) * 4 + channel]!;
        return sums.map((sum) => sum / count);
      };
      let [squares, others] = [0, 0];
      for (let top = 0; top < one.height; top += side)
        for (let left = 0; left < one.width; left += side, squares++) {
          const now = meanOf(other, left, top);
          const isAlike = (before: readonly number[]): boolean =>
            before.every((mean, channel) => Math.abs(mean - (now[channel] ?? 0)) <= least);
          const places = beside.flatMap((x) => beside.map((y) => [left + x, top + y] as const));
          if (!places.some(([x, y]) => isAlike(meanOf(one, x, y)))) others++;
        }
      return { sizes: sizes as unknown as [string, string], share: others / squares };
    },
    { sources: [reference.toString("base64"), now.toString("base64")], side: SIDE, least: LEAST, beside: BESIDE },
  );
