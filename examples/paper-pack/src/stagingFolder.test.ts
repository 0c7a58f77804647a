import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { stagingFolder } from "./stagingFolder.js";

const now = new Date("2026-06-09T08:00:00Z");

test("several runs that make the same folder in one moment all get a hidden one of their own in it", async () => {
  const folder = join(temporaryFolder(), "a", "b", "out");
  const made = await Promise.all(Array.from({ length: 8 }, () => stagingFolder(folder, now)));
  expect(new Set(made.map(({ path }) => path)).size).toBe(8);
  for (const { path, remove } of made) {
    expect(dirname(path)).toBe(folder);
    remove();
  }
});

test.each(["file", "file/out", "file/deep/out"])(
  "a file where %s wants a folder is an error, and stays as it is",
  async (name) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "kept");
    await expect(stagingFolder(join(folder, name), now)).rejects.toMatchObject({
      code: expect.stringMatching(/^E(?:EXIST|NOTDIR)$/) as string,
    });
    expect(readdirSync(folder)).toEqual(["file"]);
  },
);
