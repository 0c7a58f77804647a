import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "./repositoryRoot.js";

const folder = join(repositoryRoot, "findings");
const scripts = readdirSync(folder).filter((name) => name.endsWith(".sh"));

test("every finding has one row of the list, and every row its script", () => {
  const rows = readFileSync(join(folder, "README.md"), "utf8").matchAll(/^\| \[([a-z0-9-]+)\]\(\1\.sh\) /gmu);
  expect([...rows].map(([, name]) => `${name ?? ""}.sh`).sort()).toEqual([...scripts].sort());
});
