import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { defineForm, type FormDocument } from "@home-visits/forms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signsSeen } from "../../../../test/records/signsSeen.js";
import { anyAnswers } from "../../test/anyAnswers.js";
import { readControls } from "../../test/readControls.js";
import { bare, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm, type RenderFormOptions } from "../prints/renderForm.js";
import { readFilledForm } from "../read/readFilledForm.js";
import { printedTypeOf } from "./printedTypeOf.js";

const form = defineForm(signsSeen);
const data = { signs: ["cold", "hurt"], mark: "Left hand", children: [{ name: "Jo", seen: ["none", "cold"] }] };
const print = (kind: RenderFormOptions["print"], answers: FormDocument = data): Promise<Uint8Array> =>
  renderForm({ form, print: kind, data: answers, date: new Date("2026-06-09T00:00:00Z"), fonts });
const textOf = async (bytes: Uint8Array): Promise<string> => (await readPdf(bytes)).structure.text;

/** Crosses or empties a square, in its value and in what it shows. */
async function withSquare(name: string, value: string, shown = value): Promise<Uint8Array> {
  const file = await PDFDocument.load(await print("fillable"), { updateMetadata: false });
  const [widget] = file.getForm().getField(name).acroField.getWidgets();
  widget!.dict.set(PDFName.of("V"), PDFName.of(value));
  widget!.dict.set(PDFName.of("AS"), PDFName.of(shown));
  return file.save({ updateFieldAppearances: false });
}

const outcome = async (bytes: Uint8Array): Promise<unknown> => {
  const read = await readFilledForm(bytes, { form });
  return read.ok ? read.value : read.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("a question of which several answers can be ticked", () => {
  test("has a square for each answer on a blank print, and those that are known are ticked", async () => {
    const text = await textOf(await print("blank"));
    for (const title of ["Hungry", "Not dressed for the weather", "A mark or an injury", "None of these"])
      expect(bare(text)).toContain(bare(title));
    expect(bare(text)).toContain(bare("Chosen: Not dressed for the weather"));
    expect(bare(text)).not.toContain(bare("Chosen: Hungry"));
  });

  test("says each ticked answer in a record and in a summary, in a row as well", async () => {
    for (const kind of ["record", "summary"] as const) {
      const text = bare(await textOf(await print(kind)));
      expect(text).toContain(bare("A mark or an injury"));
      expect(text.split(bare("None of these")).length - 1).toBeGreaterThanOrEqual(1);
      expect(text).toContain(bare("Left hand"));
    }
    expect(bare(await textOf(await print("record", {})))).toContain(bare("Not recorded"));
  });

  test("has a field for each square, named after the question and the answer, and in a row after the row", async () => {
    const checks = (await readControls(await print("fillable"))).filter(({ kind }) => kind === "check");
    const ticked = checks.filter(({ value }) => value !== "").map(({ name, value }) => `${name} ${value}`);
    expect(ticked).toEqual([
      "/signs/cold cold",
      "/signs/hurt hurt",
      "/children/0/seen/cold cold",
      "/children/0/seen/none none",
    ]);
    expect(checks.every(({ name, square }) => name.endsWith(`/${square ?? ""}`))).toBe(true);
    expect(checks.find(({ name }) => name === "/signs/hurt")?.tooltip).toBe(
      "Which of these did you see?: A mark or an injury",
    );
  });

  test("reads back as it was filled in, whatever was ticked", async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers(form, 3), async (answers) => {
        const given = form.parse(answers);
        const read = await readFilledForm(await print("fillable", answers), { form });
        expect(normal(read)).toEqual(normal(given));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test("reads a square that was crossed or emptied later, and asks where value and cross disagree", async () => {
    expect(await outcome(await withSquare("/signs/hungry", "hungry"))).toMatchObject({
      signs: ["hungry", "cold", "hurt"],
    });
    expect(await outcome(await withSquare("/signs/hurt", "Off"))).toMatchObject({ signs: ["cold"] });
    expect(await outcome(await withSquare("/signs/hurt", "hurt", "Off"))).toEqual(["parts-disagree /signs/hurt"]);
    expect(await outcome(await withSquare("/signs/hungry", "Yes"))).toEqual(["parts-disagree /signs/hungry"]);
  });

  test("misses a square that the file has lost", async () => {
    const file = await PDFDocument.load(await print("fillable"), { updateMetadata: false });
    const acroForm = file.getForm();
    acroForm.removeField(acroForm.getField("/signs/none"));
    expect(await outcome(await file.save({ updateFieldAppearances: false }))).toContain("field-missing /signs/none");
  });
});

test("a field that nobody fills in has no field in a file", () => {
  const band = { id: "risk", label: "Risk", cites: [], audience: ["leader"], retention: "safeguarding" } as const;
  const field = { ...band, type: "band", from: ["likely", "serious"] } as const;
  expect(printedTypeOf(field).names(field)).toEqual([]);
});

/** The order in which answers were ticked says nothing. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    (key === "signs" || key === "seen" || key === "told") && Array.isArray(part) ? [...part].sort() : part,
  );
}
