#!/usr/bin/env node
// Builds every package, then every example, two at a time. A package's declarations are made from the declarations of the
// packages that it uses, so it waits for those.
// --js-only leaves the declarations out, waits for nobody and skips what is newer than its sources; `npm start` uses it.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { examples, packages } from "./workspaces.mjs";

const jsOnly = process.argv.includes("--js-only");
const folders = [...packages, ...examples].filter(hasBuild).filter((folder) => !jsOnly || stale(folder));
const failed = [];
const builds = new Map();
let free = 2;
const queue = [];

for (const folder of folders) {
  const uses = jsOnly ? [] : folders.filter((other) => builds.has(other) && dependsOn(folder, other));
  builds.set(
    folder,
    Promise.all(uses.map((other) => builds.get(other))).then(() => inTurn(() => buildOne(folder))),
  );
}
await Promise.all(builds.values());
if (failed.length > 0) {
  console.error(`These did not build: ${failed.join(", ")}.`);
  process.exitCode = 1;
}

async function buildOne(folder) {
  const started = performance.now();
  const { code, output } = await tsup(folder);
  if (code !== 0) failed.push(folder);
  if (code !== 0 || !jsOnly) console.error(`${output.trimEnd()}\n`);
  console.error(
    `${folder} ${code === 0 ? "built" : "failed"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

async function inTurn(work) {
  if (free === 0) await new Promise((go) => queue.push(go));
  else free -= 1;
  await work();
  const next = queue.shift();
  if (next) next();
  else free += 1;
}

function tsup(folder) {
  const options = jsOnly ? ["--", "--no-dts", "--no-clean"] : [];
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", "build", "-w", folder, ...options], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => resolve({ code, output }));
  });
}

function hasBuild(folder) {
  return existsSync(join(folder, "tsup.config.ts"));
}

function dependsOn(folder, other) {
  return manifestOf(other).name in (manifestOf(folder).dependencies ?? {});
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Whether anything a build reads is newer than what it wrote. */
function stale(folder) {
  const built = newest(join(folder, "dist"), (name) => /\.c?js$/.test(name));
  // an example may hold the packages that it uses in one file with its own code
  const held = examples.includes(folder) ? packages.filter((other) => dependsOn(folder, other)) : [];
  const sources = [folder, ...held].flatMap((each) =>
    ["src", "scripts", "package.json", "tsup.config.ts"].map((name) => newest(join(each, name))),
  );
  return built === 0 || Math.max(...sources) > built;
}

function newest(path, wanted = () => true) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return wanted(path) ? status.mtimeMs : 0;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name), wanted)));
}
