import { defineForm, forms, type Form, type FormDocument } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { signsSeen } from "../../../../test/records/signsSeen.js";
import { fillingPrograms, type Filling } from "../../test/fillingPrograms.js";
import { readControls } from "../../test/readControls.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

const date = new Date("2026-06-09T00:00:00Z");
const print = (form: Form, data?: FormDocument): Promise<Uint8Array> =>
  renderForm({ form, print: "fillable", date, fonts, ...(data && { data }) } as never);

/** The answers of a filled print, as somebody would fill them into an empty one. */
async function fillingsOf(bytes: Uint8Array): Promise<readonly Filling[]> {
  const controls = await readControls(bytes);
  const fillings = controls.map(({ kind, name, options, value }) => ({
    name,
    kind,
    value,
    title: options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value,
    squares: controls.filter((other) => other.name === name).flatMap(({ square }) => square ?? []),
  }));
  return fillings.filter(
    ({ name, value }, index) => value !== "" && fillings.findIndex((each) => each.name === name) === index,
  );
}

const sheets = [
  forms["initial-risk-assessment"],
  forms["risk-assessment"],
  forms["home-visit-log"],
  defineForm(signsSeen),
];

describe.each(sheets)("an empty $id, filled in by", (form) => {
  let next = 0;
  const names = [words.latin, "Wójcik-Żółć (née O’Brien) \\ 50 %", words.urdu, words.bengali];
  const data = sampleData(form, 2, () => names[next++ % names.length] ?? "");
  const printed = print(form, data);
  const filledBy = async (program: string): Promise<Uint8Array> =>
    fillingPrograms[program]!(await print(form), await fillingsOf(await printed));

  test.each(["pdf.js", "poppler's library", "mutool", "pdftk"])(
    "%s, reads back as it was filled in",
    async (program) => {
      const given = await readFilledForm(await printed, { form });
      expect(given.ok).toBe(true);
      expect(await readFilledForm(await filledBy(program), { form })).toEqual(given);
    },
  );

  test("pypdf 3.4, reads back so too, or asks about each question whose squares it leaves empty", async () => {
    const given = await readFilledForm(await printed, { form });
    const squares = (await fillingsOf(await printed))
      .filter(({ kind }) => kind === "radio" || kind === "check")
      .map(({ name }) => name);
    const read = await readFilledForm(await filledBy("pypdf"), { form });
    if (squares.length === 0) expect(read).toEqual(given);
    else
      expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual(
        squares.map((name) => `parts-disagree ${name}`).sort(),
      );
  });
});
