// What a fresh process takes by the clock for its first work, in turns with an empty Node and with zod alone.
// npm run build && node benchmarks/pdf/cold.mjs [times]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const times = Number(process.argv[2] ?? 7);
const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "home-visits-cold-"));
const imports = (name) => ["--input-type=module", "-e", `await import("${name}")`];
const program = place("../../examples/paper-pack/bin/paper-pack.mjs");
const sample = (name) => place(`../../examples/paper-pack/sample/${name}`);
const pack = [
  "build",
  sample("visits.json"),
  "--school",
  sample("school.json"),
  "--only",
  "visit-001",
  "--force",
  "--quiet",
];
const works = {
  "an empty Node": ["-e", "0"],
  "import zod": imports("zod"),
  "import core": imports("@home-visits/core"),
  "import forms": imports("@home-visits/forms"),
  "import pdf": imports("@home-visits/pdf"),
  "library: first form": [place("firstForm.mjs")],
  "command line: help": [program, "--help"],
  "command line: first form": [
    program,
    "blank",
    "risk-assessment",
    "--force",
    "--quiet",
    "--out",
    join(folder, "forms"),
  ],
  "command line: first pack": [program, ...pack, "--out", join(folder, "packs")],
};
const taken = Object.fromEntries(Object.keys(works).map((work) => [work, []]));
const env = { ...process.env, PAPER_PACK_CACHE: join(folder, "compiled") };

/** Milliseconds from the start of a process to its end. */
function run(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: import.meta.dirname, env, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}

try {
  for (const args of Object.values(works)) run(args); // the first run of a command compiles for those after it
  for (let turn = 0; turn < times; turn += 1)
    for (const [work, args] of Object.entries(works)) taken[work].push(run(args));
  for (const [work, all] of Object.entries(taken)) {
    const sorted = all.sort((one, other) => one - other);
    const [least = NaN] = sorted;
    const [middle, most] = [sorted[Math.floor(times / 2)], sorted.at(-1)];
    console.log(
      `${work}: ${[middle, least, most].map((each) => each?.toFixed(0)).join(", ")} ms (median, least, most of ${times})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
