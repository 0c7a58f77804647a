// How long a fresh process takes to import core, and its peer zod alone. The quickest of many, since others can only slow one down.
// npm run build && node benchmarks/core/imports.mjs [runs]
import { spawnSync } from "node:child_process";

const runs = Number(process.argv[2] ?? 30);
const once = (name) => {
  const code = `const started = performance.now(); await import("${name}"); console.log(performance.now() - started);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  return Number(stdout);
};
const names = ["@home-visits/core", "zod", "libphonenumber-js/core"];
const taken = Object.fromEntries(names.map((name) => [name, []]));
for (let run = 0; run < runs; run += 1) for (const name of names) taken[name].push(once(name));
for (const name of names) {
  const sorted = taken[name].sort((a, b) => a - b);
  const [best = NaN] = sorted;
  console.log(
    `${name}: ${best.toFixed(0)} ms at best, ${sorted[Math.floor(runs / 2)]?.toFixed(0)} ms the middle one of ${runs}`,
  );
}
