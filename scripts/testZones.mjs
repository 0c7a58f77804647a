#!/usr/bin/env node
// Runs the tests once for each of four zones of the process, because nothing may depend on where the machine stands.
// node scripts/testZones.mjs vitest.workspace.ts [vitest's own options]
import { spawnSync } from "node:child_process";

const zones = ["UTC", "Europe/London", "America/New_York", "Pacific/Kiritimati"];
const broken = zones.filter((zone) => {
  console.log(`\n== TZ=${zone}`);
  const run = spawnSync(process.execPath, ["scripts/runTests.mjs", ...process.argv.slice(2)], {
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  return run.status !== 0;
});

console.log(broken.length === 0 ? `\nThe same in ${zones.join(", ")}.` : `\nNot in ${broken.join(", ")}.`);
process.exitCode = broken.length === 0 ? 0 : 1;
