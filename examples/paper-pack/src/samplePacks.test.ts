import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { bare } from "../test/pageTexts.js";
import { fakeIo } from "../test/fakeIo.js";
import { run } from "../test/run.js";
import { temporaryFolder } from "../test/temporaryFolder.js";

const sample = (name: string): string => fileURLToPath(new URL(`../sample/${name}`, import.meta.url));
const ids = Array.from({ length: 10 }, (_, index) => `visit-${String(index + 1).padStart(3, "0")}`);

/** A page: what stands at its foot, and how far down its text reaches, as a part of what is between the margins. */
type Page = { readonly foot: string; readonly reaches: number };

const margin = 36;
const foot = 48;

async function pagesOf(path: string): Promise<readonly Page[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const [, , , height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ("str" in item ? [{ y: Number(item.transform[5]), text: item.str }] : []));
    const below = texts.filter(({ y }) => y < foot).map(({ text }) => text);
    const lowest = Math.min(height - margin, ...texts.filter(({ y }) => y >= foot).map(({ y }) => y));
    if (below.length > 0)
      pages.push({ foot: bare(below.join("")), reaches: (height - margin - lowest) / (height - margin - foot) });
  }
  await task.destroy();
  return pages;
}

/** The printed pages of each sample pack; blank backs are none. */
async function packs(...flags: string[]): Promise<ReadonlyMap<string, readonly Page[]>> {
  const folder = temporaryFolder();
  const given = ["build", sample("visits.json"), "--school", sample("school.json"), "--out", join(folder, "out")];
  await run([...given, ...flags], fakeIo(folder).io);
  return new Map(
    await Promise.all(ids.map(async (id) => [id, await pagesOf(join(folder, "out", `${id}.pdf`))] as const)),
  );
}

/** What somebody writes on: the log has rows for that, the note to the family lines. */
const forPen = /HomeVisitsLog|^Forthefamily/u;

describe.each([
  ["in the usual sizes", []],
  ["in large print", ["--large-print"]],
] as const)("the ten sample packs %s", (_, flags) => {
  test("have no page less than a third full, but those for a pen, and the usual cover is one page", async () => {
    const made = await packs(...flags);
    for (const [id, pages] of made) {
      const sparse = pages.filter((page) => page.reaches < 1 / 3 && !forPen.test(page.foot));
      expect(sparse, id).toEqual([]);
      const covers = pages.filter((page) => page.foot.includes("Homevisitpack·record"));
      expect(covers.length, id).toBeGreaterThan(0);
      if (flags.length === 0) expect(covers.length, id).toBe(1);
    }
    const lengths = [...made.values()].map((pages) => pages.length);
    // eight for each, but for the doorstep visit with its two forms, and the one of which little is known
    if (flags.length === 0) expect([...lengths].sort((a, b) => a - b)).toEqual([8, 8, 8, 8, 8, 8, 8, 8, 10, 11]);
  });
});
