import {
  english,
  formEditions,
  forms,
  translateForm,
  wordings,
  type Form,
  type FormDocument,
} from "@home-visits/forms";
import { expect, test, vi } from "vitest";
import { elementsOf, readPdf } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { renderSheets } from "../document/renderSheets.js";
import { createFonts, type Fonts } from "../fonts/createFonts.js";
import { largePrintScale } from "../typeset/typeScale.js";
import type { FormSheet } from "./formSheet.js";
import { fittedForm } from "./formSheet.js";
import { printKinds } from "./printKind.js";
import { renderForm } from "./renderForm.js";

const date = new Date("2026-06-09");

/** A form in every language that it can be printed in. */
const inEveryLanguage = (form: Form): readonly Form[] =>
  Object.values(wordings).map((wording) => (wording === english ? form : translateForm(form, wording)));

/** A form without answers, with one answer, and with every answer. */
function answersOf(form: Form): readonly FormDocument[] {
  const all = sampleData(form, 2);
  const single = Object.entries(all).map(([id, answer]) => ({ [id]: answer }));
  return [{}, ...single.slice(0, 2), all];
}

/** What a sheet follows from beside its answers, one thing changed at a time. */
const ways: readonly Partial<FormSheet>[] = [
  {},
  { scale: largePrintScale },
  { unanswered: "pen" },
  { matrix: "none" },
  { school: { name: "Mill Lane Primary" } },
  { recordId: "visit-014" },
];

function printsOf(form: Form): readonly FormSheet[] {
  return printKinds.flatMap((print) =>
    ways.flatMap((way) => answersOf(form).map((data): FormSheet => ({ form, print, data, ...way }))),
  );
}

/** One of so many, from the first on. */
const some = <T>(all: readonly T[], step: number): readonly T[] => all.filter((_, index) => index % step === 0);

const printed = (sheet: FormSheet, fonts: Fonts): Promise<Uint8Array> => renderForm({ ...sheet, date, fonts });

test.each(formEditions)("what earlier prints leave behind changes no byte of the next: $id $edition", async (form) => {
  const used = createFonts();
  const sheets = some(inEveryLanguage(form).flatMap(printsOf), 23);
  for (const sheet of sheets) await printed(sheet, used);
  // fonts that nothing has loaded yet take long
  for (const sheet of some(sheets, 5))
    expect(Buffer.from(await printed(sheet, used)).equals(await printed(sheet, createFonts()))).toBe(true);
});

test.each(some(formEditions, 3))(
  "a process that printed nothing before gives the same bytes: $id $edition",
  async (form) => {
    const sheets = some(printsOf(form), 29);
    const before: Uint8Array[] = [];
    for (const sheet of sheets) before.push(await renderForm({ ...sheet, date }));
    vi.resetModules();
    const fresh = await import("./renderForm.js");
    expect(fresh.renderForm).not.toBe(renderForm);
    for (const [index, sheet] of [...sheets.entries()].reverse())
      expect(Buffer.from(await fresh.renderForm({ ...sheet, date })).equals(before[index] ?? new Uint8Array())).toBe(
        true,
      );
  },
);

test("a form that stands twice in a file has elements of its own each time", async () => {
  const fonts = createFonts();
  const sheet: FormSheet = { form: forms["risk-assessment"], print: "record", data: {} };
  const once = await renderForm({ ...sheet, date, fonts });
  const twice = await renderSheets([fittedForm(sheet, fonts), fittedForm(sheet, fonts)], {
    title: "Twice",
    date,
    fonts,
  });
  const [single, double] = await Promise.all([readPdf(once), readPdf(twice)]);
  const countOf = (role: string, { structure }: typeof single): number => elementsOf(structure, role).length;
  for (const role of ["Sect", "Table", "TR", "TH", "TD", "H1", "P"])
    expect(countOf(role, double), role).toBe(2 * countOf(role, single));
});
