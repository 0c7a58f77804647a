#!/usr/bin/env node
// Holds the laws against other cases and more of them: each round draws a seed, prints it, and runs the property tests with it.
// npm run soak [-- --rounds 10 --seed 7 --project core ...vitest's own options]
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";

const given = process.argv.slice(2);
const rounds = Number(taken("--rounds") ?? 3);
const seed = taken("--seed");

const more = { BROKEN_RECORDS: "10000", ESCALATION_RUNS: "10000", PDF_RUNS: "24" };
const wrong = [];
for (let round = 1; round <= (seed === undefined ? rounds : 1); round += 1) {
  const drawn = seed ?? String(randomInt(2 ** 31 - 1));
  console.log(`\n== round ${round}: seed ${drawn}`);
  const run = spawnSync(process.execPath, ["scripts/runTests.mjs", "vitest.workspace.ts", ".prop.test", ...given], {
    env: { ...more, ...process.env, TEST_SEED: drawn },
    stdio: "inherit",
  });
  if (run.status !== 0) wrong.push(drawn);
}

for (const drawn of wrong)
  console.error(`A law broke. Once more: npm run soak -- --seed ${[drawn, ...given].join(" ")}`);
if (wrong.length === 0) console.log("\nEvery law held.");
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Takes an option and its value out of what was given. */
function taken(name) {
  const at = given.indexOf(name);
  return at < 0 ? undefined : given.splice(at, 2)[1];
}
