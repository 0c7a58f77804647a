import { policies, reach2RiskMatrix } from "@home-visits/core";
import { formEditions, forms, polish } from "@home-visits/forms";
import { forms as pageForms } from "@home-visits/forms/page";
import { Document } from "@react-pdf/renderer";
import { createElement } from "react";
import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { readAttachedData } from "../attach/readAttachedData.js";
import { SheetPages } from "../blocks/SheetPages.js";
import { renderDocument } from "../document/renderDocument.js";
import { createFonts } from "../fonts/createFonts.js";
import { formsOfPack } from "../pack/formsOfPack.js";
import { inFamilyWording, wordingIssues } from "../pack/inFamilyWording.js";
import { renderPack } from "../pack/renderPack.js";
import { formSheet } from "../prints/formSheet.js";
import { renderNotice } from "../pack/renderNotice.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "../read/readFilledForm.js";
import { largePrintScale } from "../typeset/typeScale.js";

type Given = Readonly<Record<string, unknown>>;

const date = new Date("2026-06-09T00:00:00Z");
const form = forms["vehicle-check"];
const policy = policies["reach2-2020"];
const sheet = formSheet({ form, print: "blank" }, fonts);
const pages = createElement(Document, null, createElement(SheetPages, sheet));
const visits = [{ visit: visitOf(), round: [visitOf()], clockRows: [{ who: "Buddy", what: "Ring." }] }];

/** Every public function, called as it asks for with some options changed. */
const calls = {
  renderForm: (change: Given) => renderForm({ form, print: "blank", date, fonts, ...change } as never),
  renderPack: (change: Given) => renderPack({ visits, policy, date, fonts, ...change }),
  formsOfPack: (change: Given) => formsOfPack({ visit: visits[0], policy, date, ...change } as never),
  inFamilyWording: ({ form: given = form, wording = polish }: Given) =>
    inFamilyWording(given as never, wording as never),
  wordingIssues: ({ forms: given = [form], wording = polish }: Given) =>
    wordingIssues(given as never, wording as never),
  renderNotice: (change: Given) => renderNotice({ visits: [visitOf()], policy, date, fonts, ...change }),
  formSheet: ({ fonts: given = fonts, ...change }: Given) =>
    formSheet({ form, print: "record", ...change } as never, given as never),
  renderDocument: ({ document = pages, ...change }: Given) =>
    renderDocument(document as never, { title: "Sheet", date, fonts, ...change }),
  SheetPages: (change: Given) => SheetPages({ ...sheet, ...change }),
  createFonts: ({ extra, read }: Given) => createFonts(extra as never, read as never),
  readFilledForm: (change: Given) => readFilledForm(new Uint8Array(), change),
  readAttachedData: (change: Given) => readAttachedData(new Uint8Array(), change),
};
type Called = keyof typeof calls;

const options: Readonly<Record<Called, string>> = {
  renderForm: "form print date fonts missing matrix scale recordId attachData password",
  renderPack:
    "visits policy addenda school mode print date familyWording forms printCodeWord fonts missing scale attachData password",
  formsOfPack: "visit policy addenda school mode print sheets date familyWording forms",
  inFamilyWording: "form wording",
  wordingIssues: "forms wording",
  renderNotice: "visits policy addenda school mode date fonts missing scale",
  formSheet: "form print recordId matrix scale fonts",
  renderDocument: "document title date fonts language password",
  SheetPages: "orientation sections marks fonts bookmark",
  createFonts: "extra read",
  readFilledForm: "form password",
  readAttachedData: "password",
};

async function messageOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    expect(error).toMatchObject({ name: "HomeVisitsError", code: "invalid-argument" });
    return (error as Error).message;
  }
  throw new Error("Nothing was refused.");
}

const each = Object.entries(options).flatMap(([name, list]) =>
  list.split(" ").map((option) => ({ name: name as Called, option })),
);

test.each(each)("$name says that its $option is wrong, and never what it was", async ({ name, option }) => {
  const takesObjects = ["school", "scale", "marks"].includes(option);
  const message = await messageOf(() =>
    calls[name]({ [option]: takesObjects ? "Quillfeather" : { title: "Quillfeather" } }),
  );
  expect(message).toContain(`${name} what it asks for. ${option}: `);
  expect(message).not.toContain("Quillfeather");
});

test.each<[Called, string, Given]>([
  ["renderForm", "form", { form: undefined }],
  ["renderForm", "form", { form: "vehicle-check" }],
  ["renderForm", "form", { form: form.definition }],
  ["renderForm", "fonts", { fonts: {} }],
  ["renderForm", "matrix", { matrix: {} }],
  ["renderForm", "print", { print: undefined }],
  ["renderForm", "date", { date: undefined }],
  ["renderForm", "date", { date: 0 }],
  ["renderForm", "attachData", { attachData: "no" }],
  ["renderForm", "missing", { missing: {} }],
  ["renderForm", "scale", { scale: {} }],
  ["renderForm", "scale", { scale: null }],
  ["renderPack", "policy", { policy: "reach2-2020" }],
  ["renderPack", "visits", { visits: undefined }],
  ["renderPack", "visits", { visits: [undefined] }],
  ["renderPack", "visits", { visits: [visitOf()] }],
  ["renderPack", "visits", { visits: [{ visit: { id: "visit-1" } }] }],
  ["renderPack", "visits", { visits: [{ visit: visitOf(), round: visitOf() }] }],
  ["renderPack", "visits", { visits: [{ visit: visitOf(), round: [{}] }] }],
  ["renderPack", "visits", { visits: [{ visit: visitOf(), clockRows: [{ at: date, who: "Buddy", what: "Ring." }] }] }],
  ["renderPack", "print", { print: "fillable" }],
  ["renderPack", "school", { school: { riskMatrix: {} } }],
  ["renderPack", "printCodeWord", { printCodeWord: "false" }],
  ["renderPack", "addenda", { addenda: policy }],
  ["createFonts", "extra", { extra: [{ name: "Own" }] }],
  ["createFonts", "extra", { extra: [{ name: "Own", regular: new Uint8Array(40) }] }],
  ["createFonts", "read", { read: "fonts" }],
  ["readFilledForm", "form", { form: "vehicle-check" }],
])("%s says how to come by the %s in place of %o", async (name, option, change) => {
  expect(await messageOf(() => calls[name](change))).toContain(option);
});

test("without any argument each names what it takes", async () => {
  for (const call of [renderForm, renderPack, renderNotice, formSheet, renderDocument, SheetPages])
    expect(await messageOf(() => (call as () => unknown)())).toMatch(/^Give \w+ (an object with|what it asks for)/);
  for (const call of [readFilledForm, readAttachedData]) {
    expect(await (call as () => Promise<unknown>)()).toMatchObject({ ok: false });
    expect(await messageOf(() => call(new Uint8Array(), null as never))).toContain("an object with");
  }
});

test("every wrong argument of a call is named in one error", async () => {
  const message = await messageOf(() => calls.renderForm({ form: 1, fonts: {}, attachData: "no" }));
  for (const option of ["form", "fonts", "attachData"]) expect(message).toContain(`${option}: `);
});

test("what is right is taken, the project's own matrix, policies and forms among it", async () => {
  const school = { riskMatrix: reach2RiskMatrix };
  const right = { addenda: Object.values(policies), school, mode: "strict", forms: formEditions, printCodeWord: false };
  await expect(calls.renderPack({ ...right, print: "summary", scale: largePrintScale })).resolves.toBeDefined();
  await expect(
    calls.renderForm({ matrix: reach2RiskMatrix, recordId: "visit-1", missing: "error" }),
  ).resolves.toBeDefined();
});

test("a form for a page prints as the form does, and a pack, which fills forms in from a record, says that it takes no such form", async () => {
  const made = async (given: unknown) => Buffer.from(await calls.renderForm({ form: given }));
  expect((await made(pageForms["vehicle-check"])).equals(await made(form))).toBe(true);
  const refused = { forms: [pageForms["vehicle-check"]] };
  await expect(calls.renderPack(refused)).rejects.toMatchObject({ code: "invalid-argument" });
  expect(() => calls.formsOfPack(refused)).toThrow("forms of @home-visits/forms");
});
