import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { repositoryRoot } from "./repositoryRoot.js";

const names = ["core", "escalation", "forms", "pdf"];
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const ready = {
  version: "0.1.0",
  repository: { type: "git", url: "git+https://host.invalid/owner/name.git" },
  homepage: "https://host.invalid/owner/name",
};

/** What the script says of four packages that are ready but for what is changed of the first, and of what else lies there. */
function said(
  change: object,
  files: Readonly<Record<string, string | undefined>> = {},
): readonly [number | null, string] {
  const folder = mkdtempSync(join(tmpdir(), "ready-"));
  folders.push(folder);
  const all: Record<string, string | undefined> = {};
  for (const name of names) {
    const manifest = { name: `@home-visits/${name}`, ...ready, ...(name === "core" ? change : {}) };
    all[`packages/${name}/package.json`] = JSON.stringify(manifest);
    all[`packages/${name}/CHANGELOG.md`] = "# 0.1.0";
    all[`packages/${name}/dist/index.js`] = "export {};";
  }
  for (const [path, text] of Object.entries({ ...all, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const script = join(repositoryRoot, "scripts/readyToPublish.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
  return [status, stderr.trim()];
}

test("four packages with all that npm and a reader ask for are ready", () => {
  expect(said({})).toEqual([0, ""]);
});

test.each([
  ["no version", { version: "0.0.0" }, {}, /has no version yet/],
  ["no changelog", {}, { "packages/core/CHANGELOG.md": undefined }, /has no changelog yet/],
  ["no build", {}, { "packages/core/dist/index.js": undefined }, /is not built/],
  ["no repository", { repository: undefined }, {}, /names no repository/],
  ["no homepage", { homepage: undefined }, {}, /names no homepage/],
  ["a changeset left over", {}, { ".changeset/late.md": "---" }, /1 changesets stand in no version/],
])("nothing is published with %s, and one line says so", (_, change, files, line) => {
  const [status, text] = said(change, files);
  expect(status).toBe(1);
  expect(text.split("\n")).toHaveLength(1);
  expect(text).toMatch(line);
});
