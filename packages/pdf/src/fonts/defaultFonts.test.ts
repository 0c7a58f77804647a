import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { renderForm } from "../prints/renderForm.js";
import { fonts } from "../../test/sharedFonts.js";
import { defaultFonts } from "./defaultFonts.js";

test("prints that are given no fonts share a set, and are the same as those that are given this package's", async () => {
  expect(defaultFonts()).toBe(defaultFonts());
  const options = { form: forms["no-answer-note"], print: "blank", date: new Date("2026-06-09") } as const;
  expect(Buffer.from(await renderForm(options)).equals(await renderForm({ ...options, fonts }))).toBe(true);
});
