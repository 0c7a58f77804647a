import { PDFDocument } from "@cantoo/pdf-lib";
import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { pagesThatDiffer, placesOf } from "../../test/placesOf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import type { Sheet } from "../compose/Sheet.js";
import { renderSheets } from "../document/renderSheets.js";
import { formSheet } from "../prints/formSheet.js";
import { printKinds } from "../prints/printKind.js";
import { drawSheets } from "./drawSheets.js";

const date = new Date("2026-06-09T00:00:00Z");
const setting = { title: "Papers", date, fonts };
const form = forms["risk-assessment"];

test.each(printKinds)(
  "a sheet that React-PDF draws has the texts, the places and the pages of this package's own file: %s",
  async (print) => {
    const sheet = formSheet({ form, print, data: print === "blank" ? {} : sampleData(form, 12) }, fonts);
    const [drawn, own] = [await drawSheets([sheet], setting), await renderSheets([sheet], setting)];
    expect(pagesThatDiffer(await placesOf(drawn), await placesOf(own))).toEqual([]);
  },
);

test("parts begin on the front of a page, and each has its entry in the outline, in both files alike", async () => {
  const partOf = (sheet: Sheet, entry: string, alone: boolean): Sheet => {
    const part = { title: `For ${entry}`, entry, alone };
    return { ...sheet, marks: { ...sheet.marks, part }, opensPart: true };
  };
  const sheet = formSheet({ form: forms["no-answer-note"], print: "blank" }, fonts);
  const sheets = [partOf(sheet, "staff", false), partOf(sheet, "family", true)];
  const [drawn, own] = [await drawSheets(sheets, setting), await renderSheets(sheets, setting)];
  expect(pagesThatDiffer(await placesOf(drawn), await placesOf(own))).toEqual([]);
  expect((await PDFDocument.load(own)).getPageCount()).toBe(4);
});

test("a locked file opens with its password and not without", async () => {
  const sheet = formSheet({ form: forms["no-answer-note"], print: "blank" }, fonts);
  const bytes = await renderSheets([sheet], { ...setting, password: "door" });
  await expect(PDFDocument.load(bytes)).rejects.toThrow();
  expect((await PDFDocument.load(bytes, { password: "door" })).getPageCount()).toBe(1);
});
