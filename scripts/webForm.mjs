#!/usr/bin/env node
// Builds what the page needs and serves it: npm run web-form. PORT and HOST say where; --build-only leaves it at the build.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const page = "examples/web-form";
const run = (command, ...args) => spawnSync(command, args, { stdio: "inherit" }).status ?? 1;

const built =
  run(process.execPath, "scripts/build.mjs", "--js-only") ||
  (stale() ? run("npm", "run", "--silent", "build", "-w", page) : 0);
if (built === 0 && !process.argv.includes("--build-only")) {
  const server = spawn("npm", ["run", "--silent", "serve", "-w", page], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.on("close", (code) => (process.exitCode = code ?? 1));
} else process.exitCode = built;

/** Whether anything that the page is built from is newer than its build. */
function stale() {
  const own = ["src", "plugins", "public", "index.html", "vite.config.ts", "package.json"].map((name) =>
    join(page, name),
  );
  const packages = ["core", "forms", "pdf"].map((name) => join("packages", name, "dist/index.js"));
  const done = join(page, "dist/worker.js");
  return !existsSync(done) || Math.max(...[...own, ...packages].map(newest)) > statSync(done).mtimeMs;
}

function newest(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
