import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { findClashes, type Replacing } from "./findClashes.js";
import { fileRecord } from "./manifest.js";

const names = ["a.pdf", "b.pdf"];

async function clashing(folder: string, replacing: Replacing): Promise<string[]> {
  return (await findClashes({ folder, shown: "out", names, replacing })).map(({ file }) => file);
}

/** A folder in which `a.pdf` is as an earlier run wrote it and `b.pdf` was changed since. */
function used(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.pdf"), "made");
  writeFileSync(join(folder, "b.pdf"), "made, then changed");
  const files = names.map((name) => fileRecord(name, new TextEncoder().encode("made")));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ madeBy: "paper-pack", files }));
  return folder;
}

test("a new or an empty folder has nothing in the way", async () => {
  expect(await clashing(temporaryFolder(), "nothing")).toEqual([]);
  expect(await clashing(join(temporaryFolder(), "new"), "nothing")).toEqual([]);
});

test("files that are there are kept; --renew gives up those that nobody changed, --force all", async () => {
  const folder = used();
  expect(await clashing(folder, "nothing")).toEqual(["out/a.pdf", "out/b.pdf"]);
  expect(await clashing(folder, "own")).toEqual(["out/b.pdf"]);
  expect(await clashing(folder, "anything")).toEqual([]);
  expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("made");
});

test("somebody else's manifest.json is in the way, and so is a folder with a pack's name", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "manifest.json"), '{"name": "another program"}');
  expect(await clashing(folder, "own")).toEqual(["out/manifest.json"]);
  const other = temporaryFolder();
  mkdirSync(join(other, "a.pdf"));
  expect(await clashing(other, "anything")).toEqual(["out/a.pdf"]);
});

test("a file where the folder should be is in the way; a link to a folder is a folder", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  expect(await clashing(join(folder, "file"), "anything")).toEqual(["out"]);
  symlinkSync(used(), join(folder, "link"));
  expect(await clashing(join(folder, "link"), "own")).toEqual(["out/b.pdf"]);
});
