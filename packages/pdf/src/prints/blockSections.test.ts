import { formEditions, forms, type Form, type FormDocument } from "@home-visits/forms";
import { expect, test } from "vitest";
import { elementsOf, readPdf } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { renderSheets } from "../document/renderSheets.js";
import { createFonts, type Fonts } from "../fonts/createFonts.js";
import { largePrintScale, standardScale } from "../typeset/typeScale.js";
import type { FormSheet } from "./formSheet.js";
import { fittedForm } from "./formSheet.js";
import { renderForm } from "./renderForm.js";

const date = new Date("2026-06-09");

/** A form without answers, with one answer, and with every answer. */
function answersOf(form: Form): readonly FormDocument[] {
  const all = sampleData(form, 2);
  return [
    {},
    ...Object.entries(all)
      .map(([id, answer]) => ({ [id]: answer }))
      .slice(0, 2),
    all,
  ];
}

function printsOf(form: Form): readonly FormSheet[] {
  return (["record", "blank", "summary"] as const).flatMap((print) =>
    [standardScale, largePrintScale].flatMap((scale) =>
      answersOf(form).flatMap((data) =>
        (["words", "pen"] as const).map((unanswered): FormSheet => ({ form, print, data, scale, unanswered })),
      ),
    ),
  );
}

const printed = (sheet: FormSheet, fonts: Fonts): Promise<Uint8Array> => renderForm({ ...sheet, date, fonts });

test.each(formEditions)("what earlier prints leave behind changes no byte of the next: $id $edition", async (form) => {
  const used = createFonts();
  for (const sheet of printsOf(form)) await printed(sheet, used);
  for (const sheet of printsOf(form).filter((_, index) => index % 7 === 0))
    expect(Buffer.from(await printed(sheet, used)).equals(await printed(sheet, createFonts()))).toBe(true);
});

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
