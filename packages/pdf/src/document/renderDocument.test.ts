import fc from "fast-check";
import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { printableText } from "../../test/anyText.js";
import { printSections, spaceSection, tableOf } from "../../test/printRows.js";
import { bare, elementsOf, readPdf, type ReadPdf, type ReadText } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { paper } from "../prints/paper.js";
import { renderForm } from "../prints/renderForm.js";

const date = new Date("2026-06-09T00:00:00Z");
const print = async (id: keyof typeof forms, rows: number) =>
  renderForm({
    form: forms[id],
    print: "record",
    data: sampleData(forms[id], rows),
    date,
    fonts,
    recordId: "visit-014",
  });

const roleOf = (text: ReadText): string => (typeof text.mark === "object" ? text.mark.role : (text.mark ?? "none"));
const bodyOf = (pdf: ReadPdf, page: number): readonly ReadText[] =>
  pdf.texts.filter((text) => text.page === page && text.text.trim() !== "" && !isMark(text));
const isMark = ({ y, mark }: ReadText): boolean =>
  mark === "artifact" &&
  (y < paper.margin || y > paper.long - paper.margin || (y > paper.short - paper.margin && y < paper.short));

describe("every form", () => {
  test.each(Object.keys(forms) as (keyof typeof forms)[])(
    "is tagged throughout, with tables of rows of cells: %s",
    async (id) => {
      const pdf = await readPdf(await print(id, 3));
      expect(pdf.texts.filter(({ mark }) => mark === undefined)).toEqual([]);
      for (const table of elementsOf(pdf.structure, "Table")) {
        expect(table.kids.map(({ role }) => role)).toEqual(table.kids.map(() => "TR"));
        for (const row of table.kids) expect(row.kids.filter(({ role }) => role !== "TH" && role !== "TD")).toEqual([]);
      }
      for (const cell of elementsOf(pdf.structure, "TH")) expect(["Column", "Row"]).toContain(cell.scope);
      const headings = elementsOf(pdf.structure)
        .map(({ role }) => role)
        .filter((role) => /^H\d$/.test(role));
      expect(headings[0]).toBe("H1");
      expect(headings.slice(1).filter((role) => role !== "H2")).toEqual([]);
      expect(pdf.language).toBe("(en-GB)");
      expect(pdf.outline).toEqual([forms[id].title]);
    },
  );

  test.each(["home-visit-log", "risk-assessment", "doorstep-risk-assessment"] as const)(
    "keeps its text inside the margins: %s",
    async (id) => {
      const pdf = await readPdf(await print(id, 30));
      for (const { text, page, x, y, width } of pdf.texts.filter(({ text }) => text.trim() !== "")) {
        const { width: wide, height: high } = pdf.pages[page - 1]!;
        expect(x, text).toBeGreaterThanOrEqual(paper.margin - 1);
        expect(x + width, text).toBeLessThanOrEqual(wide - paper.margin + 1);
        expect(y, text).toBeGreaterThanOrEqual(paper.margin * 0.5);
        expect(y, text).toBeLessThanOrEqual(high - paper.margin * 0.5);
      }
    },
  );
});

describe("a log of 60 homes", () => {
  const read = print("home-visit-log", 60).then(readPdf);

  test("repeats its column heads on every page, and has them once in the structure", async () => {
    const pdf = await read;
    const [table] = elementsOf(pdf.structure, "Table");
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(table!.kids.filter((row) => row.kids.some(({ scope }) => scope === "Column")).length).toBe(1);
    expect(table!.kids.length).toBe(61);
    for (let page = 1; page <= pdf.pages.length; page++) {
      const first = bodyOf(pdf, page).filter(({ text }) => text.startsWith("Mobile"));
      expect(first.map(roleOf)).toEqual([page === 1 ? "TH" : "artifact"]);
    }
  });

  test("says at the foot of every page the form, its edition, the record and which page it is", async () => {
    const pdf = await read;
    for (let page = 1; page <= pdf.pages.length; page++) {
      const artifacts = pdf.texts
        .filter((text) => text.page === page && text.mark === "artifact")
        .map(({ text }) => text)
        .join("");
      expect(artifacts).toContain("Home Visits Log · edition R20 · record visit-014");
      expect(artifacts).toContain(`Page ${page} of ${pdf.pages.length}`);
    }
  });

  test("says that it is a continuation sheet from the second page on, and only there", async () => {
    const pdf = await read;
    const saying = pdf.texts
      .filter(({ text }) => text.includes("Home Visits Log: continuation sheet"))
      .map(({ page }) => page);
    expect(saying).toEqual(pdf.pages.map((_, index) => index + 1).slice(1));
  });
});

describe("where a page ends", () => {
  const rows = fc.array(fc.tuple(fc.constant("left"), printableText(60)), { minLength: 1, maxLength: 12 });

  test("a heading and a table's heads have a row below them, and a row that fits on a page is whole", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 730 }),
        fc.array(rows, { minLength: 1, maxLength: 3 }),
        async (space, tables) => {
          const sections = tables.map((each, index) => tableOf(`Heading ${index}`, ["Head", "Other"], each));
          const pdf = await readPdf(await printSections([spaceSection(space), ...sections]));
          for (let page = 1; page <= pdf.pages.length; page++)
            expect(lowest(bodyOf(pdf, page))).not.toMatch(/^(Head|Other)/);
          for (const cell of elementsOf(pdf.structure, "TD")) {
            const pages = new Set(pdf.texts.filter(({ mark }) => mark === cell).map(({ page }) => page));
            expect(pages.size).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 6 },
    );
  }, 60_000);

  test("a row that is higher than a page goes on, and nothing of it is lost", async () => {
    const long = Array.from({ length: 400 }, (_, index) => `Sentence ${index} of a long answer.`).join(" ");
    const pdf = await readPdf(
      await printSections([
        tableOf(
          "Heading",
          ["Head", "Other"],
          [
            ["short", "row"],
            [long, "beside"],
            ["after", "it"],
          ],
        ),
      ]),
    );
    const cells = elementsOf(pdf.structure, "TD").map(({ text }) => bare(text));
    expect(cells.join() === ["short", "row", bare(long), "beside", "after", "it"].join()).toBe(true);
    expect(pdf.pages.length).toBeGreaterThan(1);
  });

  function lowest(texts: readonly ReadText[]): string {
    return texts.reduce((low, text) => (text.y < low.y ? text : low), { text: "", y: Infinity } as ReadText).text;
  }
});

describe("the file", () => {
  test("is the same, byte for byte, for the same answers and the same date", async () => {
    const [first, second] = [await print("risk-assessment", 8), await print("risk-assessment", 8)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("has no answer and no name in its information", async () => {
    const { info } = await readPdf(await print("visit-record", 1));
    expect(info["Title"]).toBe(forms["visit-record"].title);
    expect(JSON.stringify(info)).not.toContain("Answer to");
    expect(info["Author"]).toBeUndefined();
  });
});

test("documents awaited one after another let the event loop turn, so that nothing waits in memory for the last of them", async () => {
  const sections = [tableOf("Heading", ["Head"], [["cell"]])];
  await printSections(sections);
  let turned = false;
  setImmediate(() => (turned = true));
  for (let count = 0; count < 3; count++) await printSections(sections);
  expect(turned).toBe(true);
});
