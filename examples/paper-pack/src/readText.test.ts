import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { readText } from "./readText.js";

test("a byte order mark is no part of the text", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.json"), "\uFEFF[1]");
  await expect(readText("a.json", fakeIo(folder).io)).resolves.toEqual({ file: "a.json", text: "[1]" });
});

test("a hyphen reads standard input", async () => {
  const { text } = await readText("-", fakeIo("/", "[]").io);
  expect(text).toBe("[]");
});

test("a file that is missing, empty, a folder, below a file or not UTF-8 has a sentence each", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "folder"));
  writeFileSync(join(folder, "empty.json"), " \r\n");
  writeFileSync(join(folder, "utf16.json"), Buffer.from("\uFEFF[]", "utf16le"));
  const codeFor = (path: string): Promise<unknown> =>
    readText(path, fakeIo(folder).io).catch(
      (error: unknown) => (error as { problems: { code: string }[] }).problems[0]?.code,
    );
  const names = ["missing.json", "empty.json", "folder", "empty.json/x", "utf16.json"];
  expect(await Promise.all(names.map(codeFor))).toEqual([
    "missing-file",
    "empty",
    "folder",
    "missing-file",
    "not-utf-8",
  ]);
});
