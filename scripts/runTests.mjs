#!/usr/bin/env node
// Runs one vitest configuration, fails when a project of it ran no test, and closes with a line of counts.
// node scripts/runTests.mjs vitest.workspace.ts [vitest's own options]
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";
import { parseCLI, startVitest } from "vitest/node";

const [config = "vitest.workspace.ts", ...rest] = process.argv.slice(2);
const { filter, options } = parseCLI(["vitest", "run", ...rest]);
const narrowed = filter.length > 0 || options.project !== undefined || options.testNamePattern !== undefined;
const counts = "node_modules/.cache/tests";
const report = `${counts}/${basename(config, ".ts")}${options.coverage?.enabled ? ".coverage" : ""}.json`;

mkdirSync(counts, { recursive: true });
const vitest = await startVitest("test", filter, {
  ...options,
  config,
  watch: false,
  reporters: ["default", ["json", { outputFile: report }], endsWhenStuck()],
});
const modules = vitest.state.getTestModules();
const ran = new Set(modules.map((module) => module.project.name));
const silent = vitest.projects.map((project) => project.name).filter((name) => !ran.has(name));
const stray = vitest.state.getUnhandledErrors().length;
await vitest.close();

const { numPassedTests: passed, numFailedTests: failed, success } = JSON.parse(readFileSync(report, "utf8"));
const broken = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length;
const wrong = [];
if (!narrowed) {
  if (silent.length > 0) wrong.push(`These projects ran no test: ${silent.join(", ")}.`);
  if (config === "vitest.workspace.ts") {
    const missing = workspaces().filter((name) => !vitest.projects.some((project) => project.name === name));
    if (missing.length > 0) wrong.push(`These workspaces are no project of ${config}: ${missing.join(", ")}.`);
  }
}
if (broken > 0) wrong.push(`${broken} test files could not be read.`);
if (stray > 0) wrong.push(`${stray} errors came from outside a test, or a worker ended before its tests did.`);
if (passed + failed === 0) wrong.push("No test ran.");

writeFileSync(report, JSON.stringify({ passed, failed: failed + broken + stray }));
for (const line of wrong) console.error(line);
console.log(`\n${passed} passed, ${failed + broken + stray} failed`);
process.exitCode = wrong.length > 0 || !success || failed > 0 ? 1 : (process.exitCode ?? 0);
// a worker that broke down can leave something open that would hold this process for ever
setTimeout(() => process.exit(), 10_000).unref();

/**
 * A file of tests that never comes back holds its worker, and with it the whole run: vitest cannot interrupt it. Where no file ends for
 * half an hour, this one says which were running, and ends them and the run.
 */
function endsWhenStuck() {
  const minutes = 30;
  const running = new Set();
  let watch;
  const moved = () => {
    clearTimeout(watch);
    if (running.size > 0) watch = setTimeout(stop, minutes * 60_000);
  };
  const stop = () => {
    console.error(`\nNo file of tests ended for ${minutes} minutes. Running: ${[...running].join(", ")}`);
    try {
      execFileSync("pkill", ["-KILL", "-P", String(process.pid)]);
    } finally {
      process.exit(1);
    }
  };
  return {
    onTestModuleStart(module) {
      running.add(module.relativeModuleId);
      moved();
    },
    onTestModuleEnd(module) {
      running.delete(module.relativeModuleId);
      moved();
    },
  };
}

/** The workspaces that have to be projects: every package and every example. */
function workspaces() {
  return ["packages", "examples"].flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  );
}
