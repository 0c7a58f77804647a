import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
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

test("a folder goes while files are still being written into it", async () => {
  for (let turn = 0; turn < 40; turn++) {
    const { path, remove } = await stagingFolder(temporaryFolder(), now);
    const writing = Array.from({ length: 40 }, (_, index) => writeFile(join(path, `${index}.pdf`), "half"));
    const ended = Promise.allSettled(writing);
    remove();
    expect(existsSync(path)).toBe(false);
    await ended;
    expect(existsSync(path)).toBe(false);
  }
});
