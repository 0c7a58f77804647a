import { policies } from "@home-visits/core";
import perfectVisits from "@home-visits/core/vectors/perfect-visits.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { readPdf, type ReadPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { readers, readerTitle, type Reader } from "./reader.js";
import { renderPack, type RenderPackOptions } from "./renderPack.js";

const date = new Date("2026-06-08T12:00:00Z");
const clockRows = [{ at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor in turn." }];
const read = async (options: Partial<RenderPackOptions> = {}): Promise<ReadPdf> =>
  readPdf(
    await renderPack({
      date,
      fonts,
      policy: policies["reach2-2020"],
      visits: [{ visit: visitOf(), clockRows }],
      ...options,
    }),
  );
const footOf = ({ texts }: ReadPdf, page: number): string | undefined =>
  texts.find((text) => text.page === page && text.mark === "artifact" && text.text.startsWith("For the"))?.text;
const isBlank = ({ texts }: ReadPdf, page: number): boolean => texts.every((text) => text.page !== page);

/** Every choice of readers, by the bits of a number. */
const choices = Array.from({ length: 15 }, (_, index) => readers.filter((_, bit) => ((index + 1) >> bit) & 1));

describe("the parts of a pack", () => {
  test.each(choices.map((sheets) => ({ sheets, named: sheets.join(", ") })))(
    "for $named: each starts on the front of a page and says whose it is; the family's has a blank back",
    async ({ sheets }) => {
      const pdf = await read({ sheets });
      const pages = pdf.pages.map((_, index) => index + 1);
      const feet = pages.map((page) => footOf(pdf, page));
      for (const reader of readers) {
        const own = pages.filter((page) => feet[page - 1]?.startsWith(`${readerTitle(reader)} · `));
        expect(own.length > 0, reader).toBe(sheets.includes(reader));
        if (own.length > 0) expect(own[0]! % 2, reader).toBe(1);
      }
      for (const page of pages.filter((each) => feet[each - 1] === undefined)) expect(isBlank(pdf, page)).toBe(true);
      const family = feet.findIndex((foot) => foot?.startsWith(readerTitle("family")));
      if (family >= 0) expect(isBlank(pdf, family + 2) && pdf.pages.length >= family + 2).toBe(true);
    },
  );

  test("two packs in one file: the family's page of the first has a blank back too", async () => {
    const visits = ["visit-014", "visit-015"].map((id) => ({ visit: visitOf({ id }), clockRows }));
    const pdf = await read({ visits });
    const family = pdf.pages.flatMap((_, index) =>
      footOf(pdf, index + 1)?.startsWith("For the family") ? [index + 1] : [],
    );
    expect(family.length).toBe(2);
    for (const page of family) expect(page % 2 === 1 && isBlank(pdf, page + 1)).toBe(true);
  });

  test.each([1, 2])(
    "an ordinary visit, number %i, with nothing missing: at most eight pages, blank backs not counted",
    async (visitNumber) => {
      const perfect = perfectVisits.find(({ policy }) => policy === "reach2-2020")!;
      const visit = visitOf({ ...perfect.visit, visitNumber });
      const pdf = await read({ visits: [{ visit, clockRows }], date: new Date(perfect.before) });
      const printed = pdf.pages.filter((_, index) => !isBlank(pdf, index + 1));
      expect(printed.length).toBeLessThanOrEqual(8);
    },
  );

  test("pages are numbered within each part, and the family's page has no record number", async () => {
    const pdf = await read();
    const numbers = pdf.texts.filter(({ text }) => text.startsWith("Page ")).map(({ text }) => text);
    expect(numbers.filter((text) => text.startsWith("Page 1 of "))).toHaveLength(readers.length);
    const feet = pdf.pages.flatMap((_, index) => footOf(pdf, index + 1) ?? []);
    expect(feet.filter((foot) => foot.startsWith("For the family")).join()).not.toContain("visit-014");
  });

  test("readers for whom the pack has nothing are told apart from a mistake", async () => {
    const visits = [{ visit: visitOf() }]; // without clock times there is no buddy sheet
    await expect(read({ visits, sheets: ["buddy"] as Reader[] })).rejects.toMatchObject({ code: "invalid-argument" });
  });
});
