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

  test.each(
    perfectVisits.flatMap((perfect) => [1, 2].map((visitNumber) => ({ perfect, visitNumber, id: perfect.policy }))),
  )(
    "an ordinary visit under $id, number $visitNumber: at most eight pages, ten for the addendum with its two forms; one for the buddy, and a blank back at the end",
    async ({ id, perfect, visitNumber }) => {
      const earlierVisits = visitNumber === 1 ? [] : [{ on: "2026-01-21", answered: true }];
      const visit = visitOf({ ...perfect.visit, visitNumber, earlierVisits });
      const policy = policies[id as keyof typeof policies];
      const pdf = await read({ policy, visits: [{ visit, clockRows }], date: new Date(perfect.before) });
      const printed = pdf.pages.flatMap((_, index) => (isBlank(pdf, index + 1) ? [] : [index + 1]));
      // the addendum's visit stays on the doorstep, with two forms of its own, one of two pages
      expect(printed.length).toBeLessThanOrEqual(id === "atlp-covid" ? 10 : 8);
      const buddy = printed.filter((page) => footOf(pdf, page)?.startsWith(readerTitle("buddy")));
      expect(buddy.length).toBe(1);
      expect(isBlank(pdf, Math.max(...printed) + 1)).toBe(true);
    },
  );

  test.each([1, 2])(
    "an ordinary visit, number %i, with nothing missing: at most eight pages, blank backs not counted",
    async (visitNumber) => {
      const perfect = perfectVisits.find(({ policy }) => policy === "reach2-2020")!;
      const earlierVisits = visitNumber === 1 ? [] : [{ on: "2026-01-21", answered: true }];
      const visit = visitOf({ ...perfect.visit, visitNumber, earlierVisits });
      const pdf = await read({ visits: [{ visit, clockRows }], date: new Date(perfect.before) });
      const printed = pdf.pages.filter((_, index) => !isBlank(pdf, index + 1));
      expect(printed.length).toBeLessThanOrEqual(8);
    },
  );

  test("the buddy sheet of a round of four homes with three visitors is one page, with the times in 13 points at least", async () => {
    const visitors = ["Ada Byrne", "Grace Adeyemi-Holt", "Callum Reddick"].map((name, index) => {
      return { id: `v${index}`, name, role: "Family support worker", mobile: `07700 90045${index}` };
    });
    const families = ["Wójcik", "Oduya-Marsh", "Brackenridge", "Szczepańska"];
    const round = families.map((familyName, index) =>
      visitOf({
        id: `home-${index + 1}`,
        round: { id: "round-12", position: index + 1 },
        household: {
          familyName,
          address: { lines: [`${index + 4} Kittiwake Lane`, "Nether Ostleby"], postcode: "OB8 1FT" },
          contacts: [{ number: "07700 900123", whose: "Mother", line: "mobile" }],
          adults: [],
          pupils: [],
        },
        visitors,
        buddy: { name: "Jean Whitlow-Pask", phone: "01632 960141" },
        vehicles: [
          { id: "car", kind: "car", registration: "OB95 HHP", make: "Kia", model: "Picanto", colour: "White" },
        ],
        times: {
          leaveSchool: "2026-06-09T13:00:00+01:00",
          arrive: `2026-06-09T${13 + index}:20:00+01:00`,
          leaveHome: `2026-06-09T${13 + index}:50:00+01:00`,
          backAtSchool: "2026-06-09T17:10:00+01:00",
        },
      }),
    );
    const step = (at: string, what: string, before: boolean) => ({
      at: `2026-06-09T${at}:00+01:00`,
      who: "Visiting member of staff",
      what,
      before,
    });
    const steps = [
      ...["13:00", "13:50", "14:50", "15:50", "16:50", "17:10"].map((at) =>
        step(
          at,
          "Home 4, Szczepańska: On leaving each home, visitors telephone the buddy. Jean Whitlow-Pask 01632 960141. *",
          true,
        ),
      ),
      ...["17:11", "17:16", "17:16", "17:16", "17:16", "17:16", "17:16", "17:16"].map((at, index) =>
        step(
          at,
          `Home 4, Szczepańska: Step ${index + 1}: a senior leader takes whichever of these is needed, in any order. *`,
          false,
        ),
      ),
    ];
    const pdf = await read({ visits: [{ visit: round[3]!, round, clockRows: steps }], sheets: ["buddy"] });
    expect(pdf.pages.filter((_, index) => !isBlank(pdf, index + 1))).toHaveLength(1);
    const said = pdf.structure.text;
    for (const text of [...families, "13:20", "16:20", "07700 900452", "OB95 HHP"]) expect(said).toContain(text);
    const times = pdf.texts.filter(({ text }) => /^(?:1[37]:\d\d|17:16)$/u.test(text.trim()));
    expect(times.filter(({ size }) => size >= 13).length).toBeGreaterThanOrEqual(10);
  });

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
