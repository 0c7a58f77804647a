import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createVitest } from "vitest/node";
import { expect, test } from "vitest";
import { repositoryRoot } from "./repositoryRoot.js";

const read = (path: string): string => readFileSync(join(repositoryRoot, path), "utf8");
const folders = (path: string): string[] =>
  readdirSync(join(repositoryRoot, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

test("vitest.workspace.ts has a project for every package, every example and the repository itself", async () => {
  const vitest = await createVitest("test", { config: "vitest.workspace.ts", root: repositoryRoot, watch: false });
  const names = vitest.projects.map((project) => project.name);
  await vitest.close();
  expect([...names].sort()).toEqual([...folders("packages"), ...folders("examples"), "repository"].sort());
});

test("every script that starts vitest names its configuration, since vitest 4 ignores the file otherwise", () => {
  const manifests = ["package.json", ...folders("packages").map((name) => `packages/${name}/package.json`)];
  const scripts = manifests.flatMap((path) => Object.values(scriptsOf(path)));
  const lines = [...scripts, ...read(".ci/run").split("\n")].filter((line) => /\bvitest (run|bench|list)\b/.test(line));
  for (const line of lines) expect(line).toMatch(/--config vitest\.\w+\.ts/);
});

test("the ordinary tests go through the runner that fails when a project ran no test", () => {
  const { test: all, "test:unit": unit } = scriptsOf("package.json");
  expect(unit).toContain("scripts/runTests.mjs vitest.workspace.ts");
  expect(all).toMatch(/test:unit$/);
});

function scriptsOf(path: string): Record<string, string> {
  const manifest: { scripts?: Record<string, string> } = JSON.parse(read(path));
  return manifest.scripts ?? {};
}
