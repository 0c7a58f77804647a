import fc from "fast-check";
import { expect, test } from "vitest";
import { codeOf, type SourceFile, sourceFiles } from "./sourceFiles.js";
import { workspaces } from "./workspaces.js";

const tests: readonly SourceFile[] = ["test", ...workspaces.map(({ folder }) => folder)]
  .flatMap((folder) => sourceFiles(folder))
  .filter((file) => file.isTest || file.path.includes("/test/"));

test("every law draws from one seed, which the setup of this project has set", () => {
  expect(fc.readConfigureGlobal().seed).toBe(Number(process.env["TEST_SEED"] ?? 1));
  const draw = () => fc.sample(fc.integer(), 20);
  expect(draw()).toEqual(draw());
});

test("no test asks a clock or chance, or draws from a seed of its own", () => {
  const asks = /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\s*\)|\brandomUUID\(|\bseed: (?!1 })/;
  const asking = tests.filter((file) => asks.test(file.text) && asks.test(codeOf(file)));
  expect(asking.map((file) => file.path).filter((path) => path !== "test/draws.test.ts")).toEqual([]);
});
