import { policies } from "@home-visits/core";
import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { readPdf } from "../../test/readPdf.js";
import { visitOf } from "../../test/visitOf.js";
import { renderPack } from "./renderPack.js";

const date = new Date("2026-06-08T12:00:00Z");
/** What somebody types into a spreadsheet: who, where and when, and no form. */
const { assessments: _, ...typed } = visitOf({
  vehicles: [{ registration: "AB12 CDE", make: "Ford", colour: "blue" }],
  setting: "inside",
  purposes: ["attendance"],
});

test.each(Object.values(policies))("the cover of a record without a form is one page under $id", async (policy) => {
  const bytes = await renderPack({
    visits: [{ visit: typed, clockRows: [] }],
    policy,
    date,
    fonts,
    sheets: ["office"],
  });
  const { texts } = await readPdf(bytes);
  const footers = texts.filter(({ mark, text }) => mark === "artifact" && text.includes("Home visit pack · record"));
  expect(footers.length).toBe(1);
});
