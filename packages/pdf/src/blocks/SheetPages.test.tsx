import { expect, test } from "vitest";
import { printSections, spaceSection, tableOf } from "../../test/printRows.js";
import { readPdf } from "../../test/readPdf.js";

test("sections that do not fit go on to another page, and none is lost", async () => {
  const names = Array.from({ length: 60 }, (_, index) => [`row ${String(index)}`, "answer"]);
  const read = await readPdf(
    await printSections([tableOf("First", ["a", "b"], names), spaceSection(30), tableOf("Second", ["c", "d"], names)]),
  );
  expect(read.pages.length).toBeGreaterThan(1);
  const text = read.texts.map((each) => each.text).join(" ");
  for (const [name = ""] of names) expect(text.split(`${name} `).length - 1).toBeGreaterThanOrEqual(2);
});
