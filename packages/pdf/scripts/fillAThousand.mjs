// Fills every form with generated answers and reads them back, a thousand and one times in all. Takes some minutes.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const test = "packages/pdf/src/read/readFilledForm.prop.test.ts";
const options = ["vitest", "run", "--config", "vitest.workspace.ts", "--project", "pdf", test];
const run = spawnSync("npx", options, { cwd: root, stdio: "inherit", env: { ...process.env, PDF_RUNS: "1001" } });
process.exitCode = run.status ?? 1;
