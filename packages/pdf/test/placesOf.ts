import { createHash } from "node:crypto";
import { readPdf, type ReadPdf } from "./readPdf.js";

/**
 * What a page holds, told in few bytes: a digest of its texts in order, each with the element that it belongs to, and sums of where they stand, in
 * points. A text that moved, alone or with others, changes a sum.
 */
export type PagePlaces = { readonly said: string; readonly count: number; readonly sums: readonly number[] };

/** Every page of a print, told in few bytes. */
export async function placesOf(bytes: Uint8Array): Promise<readonly PagePlaces[]> {
  const read = await readPdf(bytes);
  return read.pages.map((_, index) => placesOn(read, index + 1));
}

function placesOn({ texts }: ReadPdf, page: number): PagePlaces {
  const own = texts.filter((text) => text.page === page && text.text.trim() !== "");
  const digest = createHash("sha256");
  own.forEach(({ mark, text }) => digest.update(`${typeof mark === "object" ? mark.role : mark}:${text.trim()}\n`));
  const sum = (of: (text: (typeof own)[number], at: number) => number): number =>
    Math.round(own.reduce((all, text, at) => all + of(text, at), 0) * 10) / 10;
  return {
    said: digest.digest("hex").slice(0, 16),
    count: own.length,
    sums: [
      sum(({ x }) => x),
      sum(({ y }) => y),
      sum(({ y }, at) => (y * (at + 1)) / own.length),
      sum(({ size }) => size),
    ],
  };
}

/** How far a sum may be from another, for each text that it adds up: single places are rounded to a hundredth of a point. */
const rounding = 0.01;

/** The pages of two prints that have other texts than each other, or the same elsewhere, from 1. */
export function pagesThatDiffer(some: readonly PagePlaces[], others: readonly PagePlaces[]): readonly number[] {
  return Array.from({ length: Math.max(some.length, others.length) }, (_, page) => page + 1).filter((page) => {
    const [one, other] = [some[page - 1], others[page - 1]];
    if (one?.said !== other?.said || one?.count !== other?.count) return true;
    return one?.sums.some((sum, at) => Math.abs(sum - (other?.sums[at] ?? 0)) > 0.1 + rounding * one.count);
  });
}
