// Compares zod and Ajv on 100,000 generated documents for every edition of every form, on one processor core. After a build:
// npm run parity -w @home-visits/forms [-- documents [seed [form ids]]]
import { formEditions } from "../src/index.js";
import { compareVerdicts } from "../test/compareVerdicts.js";

const [documents = "100000", seed = "1", ...ids] = process.argv.slice(2);

/** Seconds of processor time since the start: what the run costs, however busy the machine is. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

const chosen = formEditions.filter(({ id }) => ids.length === 0 || ids.includes(id));
let agreed = chosen.length > 0;
for (const form of chosen) {
  const start = seconds();
  const { both, neither, unsaid, disagreements } = compareVerdicts(form, Number(documents), Number(seed));
  console.log(
    `${form.id} ${form.edition}: accepted by both ${both}, refused by both ${neither}, unsaid ${unsaid}, disagreements ${disagreements.length}; ${(seconds() - start).toFixed(1)} s of processor time`,
  );
  for (const each of disagreements.slice(0, 3)) console.log(JSON.stringify(each).slice(0, 2000));
  agreed &&= disagreements.length === 0;
}
console.log(`${seconds().toFixed(1)} s of processor time in all`);
process.exitCode = agreed ? 0 : 1;
