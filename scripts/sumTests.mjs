#!/usr/bin/env node
// Adds up what the runs of scripts/runTests.mjs counted, the coverage run left out: it repeats the ordinary tests.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const folder = "node_modules/.cache/tests";
const runs = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith(".json") && !name.includes(".coverage."))
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);

console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
