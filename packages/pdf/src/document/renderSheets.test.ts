import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placedPrints } from "../../test/placedPrints.js";
import { pagesThatDiffer, placesOf } from "../../test/placesOf.js";

type KeptPage = readonly [said: string, count: number, ...sums: number[]];
const kept = JSON.parse(readFileSync(new URL("../../test/places/places.json", import.meta.url), "utf8")) as Readonly<
  Record<string, readonly KeptPage[]>
>;

// These places were read from files that React-PDF had composed and pdfkit written.
test.each(placedPrints)(
  "the same texts stand in the same cells at the same places as they did: %s",
  async (name, print) => {
    const before = kept[name]!.map(([said, count, ...sums]) => ({ said, count, sums }));
    expect(pagesThatDiffer(before, await placesOf(await print()))).toEqual([]);
  },
);
