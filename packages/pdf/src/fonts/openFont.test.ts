import { expect, test } from "vitest";
import { readPdf } from "../../test/readPdf.js";
import { printSections, tableOf } from "../../test/printRows.js";

const print = async (text: string): Promise<Uint8Array> => printSections([tableOf("T", ["H"], [[text]])]);

test("a document's text and bytes do not depend on what was printed before with the same fonts", async () => {
  const text = "A stop. A colon: 1/2, ij, e\u0301.";
  const before = await print(text);
  await print("½ … ; ï é ĳ \u00A0 ‐ й ΐ Ǆ ﬁ");
  const after = await print(text);
  expect((await readPdf(after)).texts.map((each) => each.text).join("")).toContain("A stop. A colon: 1/2, ij, é.");
  expect(Buffer.compare(before, after)).toBe(0);
});

test("two characters that look alike are each read as themselves, beside one another too", async () => {
  const text = "µμ ΩΩ -‐ ;; ʼ’ Кk";
  const { texts } = await readPdf(await print(text));
  expect(texts.map((each) => each.text).join("")).toContain(text.normalize("NFC"));
});
