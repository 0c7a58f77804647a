import { policies } from "@home-visits/core";
import { polish } from "@home-visits/forms";
import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "../read/readFilledForm.js";
import { formsOfPack } from "./formsOfPack.js";
import { packOf } from "./packOf.js";

const date = new Date("2026-06-09T00:00:00Z");
const policy = policies["reach2-2020"];
const visit = { visit: visitOf() };

test("the forms of a pack are those that the pack prints, in its order, with its answers", () => {
  const { printed } = packOf(visit, { index: 0, options: { policy, date }, several: false });
  expect(printed.length).toBeGreaterThan(3);
  expect(formsOfPack({ visit, policy, date }).map(({ form, data }) => [form.id, data])).toEqual(
    printed.map(({ form, data }) => [form.id, data]),
  );
});

test("for some readers there are their forms alone; a blank pack has no answers; the family's come in their language", () => {
  const ofFamily = formsOfPack({ visit, policy, date, sheets: ["family"], familyWording: polish });
  expect(ofFamily.map(({ form, reader }) => [form.id, reader, form.wording.language])).toEqual([
    ["no-answer-note", "family", "pl"],
  ]);
  expect(ofFamily[0]?.called).not.toBe(ofFamily[0]?.form.title);
  for (const { data } of formsOfPack({ visit, policy, date, print: "blank" })) expect(data).toEqual({});
});

test("a form of a pack, filled in on a screen and read back, holds the answers that were known", async () => {
  const [log] = formsOfPack({ visit, policy, date, sheets: ["office"] }).filter(
    ({ form }) => form.id === "home-visit-log",
  );
  if (log === undefined) throw new Error("An office keeps a log.");
  const { data, form, matrix } = log;
  const read = await readFilledForm(await renderForm({ form, data, matrix, print: "fillable", date, fonts }));
  expect(read).toEqual({ ok: true, value: data });
});
