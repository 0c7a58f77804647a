import { policies } from "@home-visits/core";
import { instantInZone, seasonAt } from "@home-visits/core/timers";
import { formEditions, hasColumns, type Form, type FormDocument } from "@home-visits/forms";
import { PDFDocument, PDFTextField } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyInstant, anyZone, calendarIn } from "../../test/anyZone.js";
import { anyPackVisit } from "../../test/anyPackVisit.js";
import { fonts } from "../../test/sharedFonts.js";
import { formsOfPack } from "../pack/formsOfPack.js";
import { onOneClock } from "../prints/onOneClock.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

const date = new Date("2026-06-08T12:00:00Z");
/** CONTRIBUTING.md says how to ask for more. */
const runs = Number(process.env["PDF_RUNS"] ?? 4);

const schoolIn = (zone: string) => ({ calendar: calendarIn(zone) });

/** The instants that a form can be asked for at a place of their own. */
const instantsOf = ({ definition }: Form): readonly string[] =>
  definition.fields.flatMap((field) =>
    hasColumns(field)
      ? field.columns.flatMap(({ id, type }) => (type === "instant" ? `/${field.id}/0/${id}` : []))
      : field.type === "instant"
        ? `/${field.id}`
        : [],
  );

/** A saved file in which somebody has typed texts into fields, by their names. */
async function typedInto(bytes: Uint8Array, texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes);
  for (const [name, text] of Object.entries(texts)) {
    const field = file.getForm().getField(name);
    if (field instanceof PDFTextField) field.setText(text);
  }
  return file.save({ updateFieldAppearances: false });
}

const answerAt = (data: FormDocument, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step], data);

describe("F60: the forms of a school with a clock of its own, filled in on a screen", () => {
  test("give back every answer that they were printed with: each instant is the same instant", async () => {
    await fc.assert(
      fc.asyncProperty(anyPackVisit, async (given) => {
        const { school } = given;
        for (const { data, form, matrix } of formsOfPack({
          visit: given,
          policy: policies["reach2-2020"],
          school,
          date,
        })) {
          const bytes = await renderForm({ form, data, matrix, school, print: "fillable", date, fonts });
          const read = await readFilledForm(bytes, { form });
          expect(read, form.id).toEqual(form.parse(data)); // an empty list is no answer
          expect(onOneClock(data, given.zone)).toEqual(data);
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 3_600_000);

  test("give the instant that was typed by the clock of the school, and the season says which of two is meant", async () => {
    const timed = formEditions.filter((form) => instantsOf(form).length > 0);
    expect(timed.length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...timed), anyZone, anyInstant, async (form, zone, ms) => {
        const bytes = await renderForm({ form, school: schoolIn(zone), print: "fillable", date, fonts });
        const text = instantInZone(ms, zone);
        const typed = `${text.slice(8, 10)}/${text.slice(5, 7)}/${text.slice(0, 4)} ${text.slice(11, 16)} ${seasonAt(ms, zone)}`;
        const words = Number(text.slice(8, 10)) > 12 ? typed : `${text.slice(0, 10)} ${typed.slice(11)}`;
        const names = instantsOf(form);
        const saved = await typedInto(bytes, Object.fromEntries(names.map((name) => [name, words])));
        const read = await readFilledForm(saved, { form });
        expect(read.ok, JSON.stringify(read)).toBe(true);
        for (const name of names) expect(read.ok && answerAt(read.value, name), name).toBe(text);
      }),
      { numRuns: runs * 3, endOnFailure: true },
    );
  }, 3_600_000);
});
