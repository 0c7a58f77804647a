import { policies } from "@home-visits/core";
import { forms, translateForm, urdu } from "@home-visits/forms";
import { expect, test } from "vitest";
import { bare, readPdf, type ReadPdf, type ReadText } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { renderNotice } from "../pack/renderNotice.js";
import { renderPack } from "../pack/renderPack.js";
import { paper } from "../prints/paper.js";
import { renderForm } from "../prints/renderForm.js";
import { largePrintScale, standardScale } from "../typeset/typeScale.js";

const date = new Date("2026-06-09T00:00:00Z");
const school = { name: "Mill Lane Primary" };

/** Everything that stands in the margin at the head of pages. */
const headTexts = ({ pages, texts }: ReadPdf): readonly ReadText[] =>
  texts.filter(({ mark, page, y }) => mark === "artifact" && y > (pages[page - 1]?.height ?? 0) - paper.margin);

/** What stands in the margin at the head of each page, from left to right. */
async function headsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readPdf(bytes);
  return read.pages.map((_, index) => {
    const own = headTexts(read).filter(({ page }) => page === index + 1);
    return bare(
      [...own]
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join(""),
    );
  });
}

test("the school's name stands at the head of every page of a form, beside what a later page continues", async () => {
  const form = forms["risk-assessment"];
  const heads = await headsOf(
    await renderForm({ form, print: "record", data: sampleData(form, 12), date, fonts, school }),
  );
  expect(heads.length).toBeGreaterThan(2);
  expect(heads[0]).toBe(bare(school.name));
  for (const head of heads.slice(1)) expect(head).toBe(bare(`${form.title}: continuation sheet${school.name}`));
});

test("without a school the head of a first page is empty, and the same form for another school is another print", async () => {
  const form = forms["no-answer-note"];
  const head = async (of: { name?: string }) =>
    (await headsOf(await renderForm({ form, print: "blank", date, fonts, school: of })))[0];
  expect([await head({}), await head(school), await head({ name: "Larkfield" })]).toEqual([
    "",
    bare(school.name),
    "Larkfield",
  ]);
});

test("where reading starts at the right the name stands at the left", async () => {
  const form = translateForm(forms["no-answer-note"], urdu);
  const name = headTexts(await readPdf(await renderForm({ form, print: "blank", date, fonts, school })));
  expect(Math.min(...name.map(({ x }) => x))).toBeCloseTo(paper.margin, 0);
});

test("a name that would run into the line beside it stands above, and one of 200 letters stays on the page", async () => {
  const form = forms["visit-record"];
  const name = "Saint Somebody's ".repeat(12).slice(0, 199) + "!";
  const read = await readPdf(
    await renderForm({ form, print: "record", data: sampleData(form, 20), date, fonts, school: { name } }),
  );
  const heads = headTexts(read).filter(({ page }) => page === 2);
  expect(heads.every(({ x, y }) => y < paper.long && x >= paper.margin - 0.01)).toBe(true);
  expect(new Set(heads.map(({ y }) => Math.round(y))).size).toBe(3); // two lines of the name, one of what goes on
});

/** Office printers leave some four millimetres of an edge white. */
const printed = 9;

test.each([
  ["usual", undefined],
  ["large", largePrintScale],
] as const)(
  "in %s print no head with a name of up to 110 letters comes near the paper's edge or into the text",
  async (_, scale) => {
    const form = forms["risk-assessment"];
    for (const letters of [10, 40, 60, 90, 110]) {
      const name = "Mill Lane Primary and Nursery School ".repeat(4).slice(0, letters - 1) + "!";
      const given = { form, print: "record" as const, data: sampleData(form, 12), date, fonts, school: { name } };
      const read = await readPdf(await renderForm({ ...given, ...(scale === undefined ? {} : { scale }) }));
      const last = read.pages.at(-1)!;
      const heads = headTexts(read).filter(({ page }) => page === read.pages.length);
      expect(bare(heads.map(({ text }) => text).join(""))).toContain(bare(name));
      for (const { size, y } of heads) {
        expect(y + 0.72 * size).toBeLessThanOrEqual(last.height - printed + 0.01);
        expect(y).toBeGreaterThanOrEqual(last.height - paper.margin + 3.9);
        expect(size).toBeGreaterThanOrEqual((scale ?? standardScale).small * 0.8 - 0.01);
      }
    }
  },
);

test("every printed page of a pack and of a notice has it", async () => {
  const policy = policies["reach2-2020"];
  const clockRows = [{ at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring." }];
  const pack = await renderPack({
    visits: [{ visit: visitOf(), clockRows }],
    policy,
    date,
    fonts,
    notMade: ["Row 4."],
    school,
  });
  const notice = await renderNotice({ visits: [visitOf()], policy, date, fonts, school });
  for (const bytes of [pack, notice]) {
    const { texts } = await readPdf(bytes);
    const heads = await headsOf(bytes);
    const printed = heads.filter((_, index) => texts.some(({ page }) => page === index + 1));
    expect(printed.length).toBeGreaterThan(0);
    for (const head of printed) expect(head).toContain(bare(school.name));
  }
});

test("a letter of the name that no font has is told with its place", async () => {
  const print = renderForm({ form: forms["no-answer-note"], print: "blank", date, fonts, school: { name: "學校" } });
  await expect(print).rejects.toThrow("school/name");
});
