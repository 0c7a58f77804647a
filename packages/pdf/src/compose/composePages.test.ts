import { expect, test } from "vitest";
import { tableOf } from "../../test/printRows.js";
import { fonts } from "../../test/sharedFonts.js";
import { composePages } from "./composePages.js";

const marks = { continued: "goes on", footer: "foot", margin: 36, size: 9 };
const sentences = (many: number): string => "A sentence of some words. ".repeat(many);

/** On how many pages a table of sixty rows stands, and on how many of them its column heads do. */
function pagesOf(head: string): { readonly pages: number; readonly heads: number } {
  const rows = Array.from({ length: 60 }, () => ["left", sentences(12)]);
  const sections = [tableOf("Table", [head, "Other"], rows)];
  const pages = composePages({ orientation: "portrait", sections, marks, fonts, bookmark: "Sheet" });
  const [, heads] = sections[0]?.header ?? [];
  return { pages: pages.length, heads: pages.filter((page) => page.rows.some(({ row }) => row === heads)).length };
}

test("column heads stand on every page of their table", () => {
  const { heads, pages } = pagesOf("Head");
  expect(pages).toBeGreaterThan(1);
  expect(heads).toBe(pages);
});

test.each([120, 150, 340])(
  "heads of %i sentences leave no room: they are printed once, and the rows follow",
  (many) => {
    const { heads, pages } = pagesOf(sentences(many));
    expect(heads).toBeLessThan(pages);
    expect(pages).toBeLessThan(20);
  },
);
