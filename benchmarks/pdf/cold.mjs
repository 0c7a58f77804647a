// The first form and the first pack of a process: from its start to the bytes, several times, the quickest and the median.
// npm run build && node benchmarks/pdf/cold.mjs [times]
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("peak.mjs", import.meta.url));
const times = Number(process.argv[2] ?? 7);
for (const what of ["forms", "packs"]) {
  const runs = Array.from({ length: times }, () => {
    const started = performance.now();
    execFileSync(process.execPath, [file, what, "1"]);
    return performance.now() - started;
  }).sort((one, other) => one - other);
  const [quickest] = runs;
  const median = runs[Math.floor(runs.length / 2)];
  console.log(
    `one of ${what}, cold: ${quickest.toFixed(0)} ms at best, ${median.toFixed(0)} ms in the median of ${times}`,
  );
}
