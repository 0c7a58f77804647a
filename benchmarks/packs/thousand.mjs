// Packs by the whole program, on one worker and on two, in turns: the time from outside and the peak of memory.
// npm run build && node benchmarks/packs/thousand.mjs [few] [many] [turns]    (the peak is read from /proc, so on Linux)
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { clearInterval, setInterval } from "node:timers";
import { buildArguments, manyVisits } from "./manyVisits.mjs";

const [few, many, turns] = ["100", "1000", "2"].map((usual, at) => Number(process.argv[at + 2] ?? usual));
const folder = mkdtempSync(join(tmpdir(), "packs-"));
const sides = [few, many].flatMap((count) =>
  [1, 2].map((workers) => ({ count, workers, visits: manyVisits(folder, count), clock: [], peak: 0 })),
);
for (let turn = 0; turn < turns; turn++) {
  for (const side of sides) {
    const { seconds, peak } = await measured(buildArguments({ ...side, out: join(folder, "out") }));
    rmSync(join(folder, "out"), { recursive: true });
    side.clock.push(seconds);
    side.peak = Math.max(side.peak, peak);
    console.error(
      `turn ${turn + 1}, ${side.count} packs, workers ${side.workers}: ${seconds.toFixed(1)} s, load ${loadavg()[0].toFixed(1)}`,
    );
  }
}
console.log("| packs | workers | s by the clock, the best | peak of the process, MB |");
console.log("|---|---|---|---|");
for (const { clock, count, peak, workers } of sides)
  console.log(`| ${[count, workers, Math.min(...clock).toFixed(1), peak.toFixed(0)].join(" | ")} |`);
const [one, two] = sides.filter(({ count }) => count === many);
const [oneFew, twoFew] = sides;
console.log(`two workers: ${(Math.min(...one.clock) / Math.min(...two.clock)).toFixed(2)} times as fast`);
console.log(
  `memory, ${many} beside ${few}: ${(one.peak / oneFew.peak).toFixed(2)} on one, ${(two.peak / twoFew.peak).toFixed(2)} on two`,
);
rmSync(folder, { recursive: true });

/** Runs the program and looks at its own peak of memory, workers and all, until it ends. */
async function measured(args) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  let peak = 0;
  const looking = setInterval(() => {
    const status = readOrNothing(`/proc/${child.pid}/status`);
    peak = Math.max(peak, Number(/VmHWM:\s+([0-9]+) kB/u.exec(status)?.[1] ?? 0) / 1000);
  }, 50);
  const code = await new Promise((done) => child.once("exit", done));
  clearInterval(looking);
  if (code !== 0) throw new Error(`The program ended with ${code}.`);
  return { seconds: (performance.now() - started) / 1000, peak };
}

function readOrNothing(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
