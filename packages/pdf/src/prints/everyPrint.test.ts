import { formEditions } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { notedForm } from "../../test/notedForm.js";
import { elementsOf, readPdf, type ReadPdf, type ReadText } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { policies } from "@home-visits/core";
import { renderPack } from "../pack/renderPack.js";
import { standardScale } from "../typeset/typeScale.js";
import { renderForm } from "./renderForm.js";

const date = new Date("2026-06-09T00:00:00Z");
const editions = [...formEditions, askedForm, notedForm].map((form) => ({ form, name: `${form.id} ${form.edition}` }));

/** What has to hold for every print, whatever is on it. */
function expectReadable({ texts, structure, language }: ReadPdf): void {
  expect(texts.filter(({ mark }) => mark === undefined)).toEqual([]);
  expect(language).toBe("(en-GB)");
  const levels = elementsOf(structure).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
  expect(levels[0]).toBe(1);
  levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  for (const table of elementsOf(structure, "Table")) {
    expect(table.kids.length).toBeGreaterThan(0);
    expect(table.kids.filter(({ role }) => role !== "TR")).toEqual([]);
    for (const row of table.kids) expect(row.kids.filter(({ role }) => role !== "TH" && role !== "TD")).toEqual([]);
    expect(elementsOf(table, "TH").length).toBeGreaterThan(0);
    const columns = table.kids.map(({ kids }) => kids.reduce((sum, { span }) => sum + span, 0));
    expect(new Set(columns).size).toBe(1);
  }
  for (const head of elementsOf(structure, "TH")) expect(["Column", "Row"]).toContain(head.scope);
}

const isDense = ({ mark }: ReadText, cells: ReadonlySet<unknown>): boolean =>
  typeof mark === "object" && cells.has(mark);

/** The feet of sheets that are set smaller rather than on a second page. */
const onOnePage = /^For the office · Home visit pack|^For the buddy/u;

/**
 * Letters in tables may be 9 points, the lines at a page's head and foot are 9; all the rest is 11 at least, but on a cover or a buddy sheet that would
 * not fit on its page.
 */
function expectSizes({ texts, structure }: ReadPdf): void {
  const crowded = new Set(
    texts.filter(({ mark, text }) => mark === "artifact" && onOnePage.test(text)).map(({ page }) => page),
  );
  const cells = new Set<unknown>(elementsOf(structure, "Table").flatMap((table) => elementsOf(table)));
  for (const text of texts) {
    if (text.text.trim() === "") continue;
    const dense = text.mark === "artifact" || isDense(text, cells) || crowded.has(text.page);
    const least = dense ? standardScale.dense : standardScale.body;
    expect(text.size, text.text).toBeGreaterThanOrEqual(least - 0.01);
  }
}

describe.each(editions)("$name", ({ form }) => {
  test("blank, it is tagged throughout, in letters that can be read", async () => {
    const pdf = await readPdf(await renderForm({ form, print: "blank", date, fonts }));
    expectReadable(pdf);
    expectSizes(pdf);
    expect(pdf.outline).toEqual([form.title]);
  });

  test("as a summary, too", async () => {
    const data = sampleData(form, 2);
    const pdf = await readPdf(await renderForm({ form, print: "summary", data, date, fonts }));
    expectReadable(pdf);
    expectSizes(pdf);
  });

  test("with a character that no font has, it is an error with the pointer, or a box and a warning", async () => {
    const field = form.definition.fields.find(({ type }) => type === "text" || type === "person");
    if (field === undefined) return;
    const options = { form, print: "record", data: { [field.id]: "漢" }, date, fonts } as const;
    await expect(renderForm(options)).rejects.toThrow(`/${field.id}.`);
    const heard: string[] = [];
    const missing = { onMissing: (paths: readonly string[]) => heard.push(...paths) };
    await renderForm({ ...options, missing });
    expect(heard).toEqual([`/${field.id}`]);
  });
});

test("a pack is tagged throughout, in letters that can be read", async () => {
  const clockRows = [{ at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor in turn." }];
  const pdf = await readPdf(
    await renderPack({
      visits: [{ visit: visitOf({ visitNumber: undefined }), clockRows }],
      policy: policies["reach2-2020"],
      date,
      fonts,
    }),
  );
  expectReadable(pdf);
  expectSizes(pdf);
});

test("tables of a form stand under their labels", async () => {
  const form = formEditions.find(({ id }) => id === "buddy-sheet")!;
  const { structure } = await readPdf(await renderForm({ form, print: "blank", date, fonts }));
  expect(elementsOf(structure, "H2").map(({ text }) => text)).toEqual([
    "Who is out",
    "If they are not back",
    "Until then: what is due",
    "Cars",
  ]);
});

test("a blank print shows the answers that are known already, and leaves room for the others", async () => {
  const form = formEditions.find(({ id }) => id === "no-answer-note")!;
  const data = { schoolPhone: "01632 960100" };
  const { structure } = await readPdf(await renderForm({ form, print: "blank", data, date, fonts }));
  expect(structure.text).toContain("01632 960100");
  expect(structure.text).not.toContain("Not recorded");
});
