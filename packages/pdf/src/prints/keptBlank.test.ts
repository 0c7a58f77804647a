import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { createFonts } from "../fonts/createFonts.js";
import { keptBlank } from "./keptBlank.js";
import { renderForm } from "./renderForm.js";

const form = forms["no-answer-note"];
const date = new Date("2026-06-09");
const options = { form, print: "blank", date } as const;

test("a blank print is the same file again, and what somebody does to theirs is not in the next one's", async () => {
  const fonts = createFonts();
  await renderForm({ ...options, fonts });
  const first = await renderForm({ ...options, fonts });
  const before = first.slice();
  first.fill(0);
  expect(Buffer.from(await renderForm({ ...options, fonts })).equals(before)).toBe(true);
});

test("another day, another size or other words of the form are another file", async () => {
  const fonts = createFonts();
  const bytes = Buffer.from(await renderForm({ ...options, fonts }));
  expect(bytes.equals(await renderForm({ ...options, fonts }))).toBe(true);
  const wording = { ...form.wording, phrases: { ...form.wording.phrases, "print.page": "{page} / {pages}" } };
  for (const other of [
    { date: new Date("2026-06-10") },
    { form: { ...form, wording } },
    { form: { ...form, title: "Note" } },
  ])
    expect(bytes.equals(await renderForm({ ...options, ...other, fonts }))).toBe(false);
});

test("a print that holds anything of somebody, or is locked, is not kept", () => {
  const fonts = createFonts();
  expect(keptBlank(options, fonts)).toBeDefined();
  for (const more of [
    { data: { schoolPhone: "01632 960100" } },
    { recordId: "visit-014" },
    { attachData: true },
    { password: "door" },
    { print: "record" as const },
  ])
    expect(keptBlank({ ...options, ...more }, fonts)).toBeUndefined();
});
