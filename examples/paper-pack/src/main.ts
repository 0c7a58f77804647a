#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { relative } from "node:path";
import { buffer } from "node:stream/consumers";
import { exitCode } from "./exitCode.js";
import type { Io } from "./Io.js";
import type { LoadPart } from "./loadPart.js";
import { openParts } from "./openParts.js";
import { run } from "./run.js";
import { wrapped } from "./wrapped.js";

const { env, stdout, stderr } = process;

// npm runs a script in the project's folder; the paths that somebody types count from where they stand.
const folder = (env["npm_lifecycle_event"] === "start" ? env["INIT_CWD"] : undefined) ?? process.cwd();

const io: Io = {
  folder,
  called: env["npm_lifecycle_event"] === "start" ? "npm start --" : "npx paper-pack",
  columns: stdout.isTTY ? stdout.columns : undefined,
  print: (text) => void stdout.write(`${text}\n`),
  say: (text) => void stdout.write(`${wrapped(text, stdout.isTTY ? stdout.columns : undefined)}\n`),
  tell: (text) => void stderr.write(`${wrapped(text, stderr.isTTY ? stderr.columns : undefined)}\n`),
  progress: (text) => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`);
  },
  colour: (env["NO_COLOR"] ?? "") === "" && stdout.isTTY && stderr.isTTY,
  now: () => new Date(),
  readStdin: async () => new Uint8Array(await buffer(process.stdin)),
};

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.once(signal, () => process.exit(code));
}

// Whoever reads the output may stop early, as `head` does; that is no fault.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const typed = process.argv.slice(2);
let keep = (): void => undefined;
const load: LoadPart = (name) => {
  const parts = openParts(name);
  ({ keep } = parts);
  return parts.exports.loadPart(name);
};
const ended = await run(typed.length > 0 ? typed : samplePacks(), io, load);
process.exitCode = ended;
// a run that stopped early has compiled too little of its command to be worth keeping
if (ended === exitCode.good || ended === exitCode.findings) keep();

/** Without arguments: the packs of the sample visits, in `out/` of the current folder. A run renews what an earlier one made. */
function samplePacks(): string[] {
  const sample = (name: string): string =>
    relative(folder, fileURLToPath(new URL(`../sample/${name}`, import.meta.url)));
  const out = relative(folder, `${process.cwd()}/out`);
  return ["build", sample("visits.json"), "--school", sample("school.json"), "--out", out, "--renew"];
}
