#!/usr/bin/env node
// Starts the command line. In a checkout that has not been built yet it builds first; an installed package brings its `dist`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const main = new URL("../dist/main.js", import.meta.url);
if (!existsSync(main) && existsSync(place("../../../scripts/build.mjs"))) {
  console.error("Building the project first. This takes a few seconds and happens once.");
  spawnSync(process.execPath, [place("../../../scripts/build.mjs"), "--js-only"], {
    cwd: place("../../.."),
    stdio: "ignore",
  });
}
if (existsSync(main)) await import(main.href);
else {
  console.error("The program is not built. Run “npm ci && npm start” in the project's folder first.");
  process.exitCode = 3;
}
