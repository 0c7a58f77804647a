// Writes docs/coverage.md from the code: node scripts/writeCoverage.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const source = (name) => fileURLToPath(new URL(`../packages/${name}/src/index.ts`, import.meta.url));
const names = ["core", "forms"].map((name) => [`@home-visits/${name}`, source(name)]);
// The entries of core beside its main one come first: an alias stands for whatever begins with its name.
const beside = ["timers", "history"].map((entry) => [
  `@home-visits/core/${entry}`,
  source("core").replace("index.ts", `${entry}/index.ts`),
]);
const jiti = createJiti(import.meta.url, { alias: Object.fromEntries([...beside, ...names]) });
const { coveragePage } = await jiti.import("./coverage/coveragePage.ts");
writeFileSync(new URL("../docs/coverage.md", import.meta.url), coveragePage());
