// Compares zod and Ajv on 100,000 generated documents for each form, on two processor cores. Run from the project's root
// after a build: npx jiti packages/forms/scripts/parity.ts [documents] [seed] [form ids]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { formEditions, forms } from "../src/index.js";
import { compareVerdicts } from "../test/compareVerdicts.js";

const [documents = "100000", seed = "1", ...ids] = process.argv.slice(2);

/** Compares every edition of the named forms here and now; true when nothing disagrees. */
function compare(): boolean {
  const found = formEditions.filter(({ id }) => ids.includes(id));
  return found.every((form) => {
    const start = performance.now();
    const { both, neither, unsaid, disagreements } = compareVerdicts(form, Number(documents), Number(seed));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${form.id} ${form.edition}: accepted by both ${both}, refused by both ${neither}, unsaid ${unsaid}, disagreements ${disagreements.length}; ${seconds} s`,
    );
    for (const each of disagreements.slice(0, 3)) console.log(JSON.stringify(each).slice(0, 2000));
    return disagreements.length === 0;
  });
}

/** Gives half of the forms to each of two processes. */
async function share(): Promise<boolean> {
  const all = Object.keys(forms);
  const halves = [0, 1].map((half) => all.filter((_, index) => index % 2 === half));
  const codes = await Promise.all(
    halves.map(async (half) => {
      const script = fileURLToPath(import.meta.url);
      const child = spawn("npx", ["jiti", script, documents, seed, ...half], {
        stdio: ["ignore", "inherit", "ignore"],
      });
      const exit: readonly unknown[] = await once(child, "exit");
      return exit[0];
    }),
  );
  return codes.every((code) => code === 0);
}

process.exitCode = (ids.length > 0 ? compare() : await share()) ? 0 : 1;
