import { expect, test } from "vitest";
import { fontFamilies } from "./fonts/fontFamilies.js";
import { readFontFile } from "./readFontFile.js";

test.each(fontFamilies.flatMap(({ files }) => [files.regular, files.bold]))("%s is in the package", async (name) => {
  const bytes = await readFontFile(name);
  expect(bytes.length).toBeGreaterThan(10_000);
});
