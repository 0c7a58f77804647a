import { PDFDocument, PDFHexString, PDFName, type PDFDict, type PDFField, type PDFObject } from "@cantoo/pdf-lib";
import { forms } from "@home-visits/forms";
import { renderForm } from "../src/prints/renderForm.js";
import { readFilledForm } from "../src/read/readFilledForm.js";
import { fonts } from "./sharedFonts.js";

const form = forms["initial-risk-assessment"];
const date = new Date("2026-06-09T00:00:00Z");

/** An empty fillable Appendix 2, printed once. */
export const emptyForm = renderForm({ form, print: "fillable", date, fonts });

export const key = (name: string): PDFName => PDFName.of(name);

/** A text as its bytes. */
export const hex = (...bytes: readonly number[]): PDFHexString =>
  PDFHexString.of(bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(""));

/** Reads the form after its dictionaries were changed, as other programs leave them: the answers, or each issue's code and pointer. */
export async function readAfter(
  change: (field: (name: string) => PDFField, file: PDFDocument) => void,
): Promise<unknown> {
  const file = await PDFDocument.load(await emptyForm);
  change((name) => file.getForm().getField(name), file);
  const read = await readFilledForm(await file.save({ updateFieldAppearances: false }));
  return read.ok ? read.value : read.issues.map(({ code, path }) => `${code} ${path}`.trim());
}

export const readValue = (name: string, value: (file: PDFDocument) => PDFObject): Promise<unknown> =>
  readAfter((field, file) => field(name).acroField.dict.set(key("V"), value(file)));

export const widgetOf = (field: PDFField, index: number): PDFDict => field.acroField.getWidgets()[index]!.dict;
