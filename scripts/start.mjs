#!/usr/bin/env node
// Builds what the command line example needs and runs it with the arguments given: npm start -- build my-visits.json --out packs
import { spawnSync } from "node:child_process";

const run = (script, ...args) => spawnSync(process.execPath, [script, ...args], { stdio: "inherit" }).status ?? 1;

const built = run("scripts/build.mjs", "--js-only");
process.exitCode = built === 0 ? run("examples/paper-pack/dist/main.js", ...process.argv.slice(2)) : built;
