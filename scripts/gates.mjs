#!/usr/bin/env node
// What has to hold of the packages as others get them. Wants `npm run build` first. Every gate runs, then all that failed are told.
import { spawn } from "node:child_process";
import { packages } from "./workspaces.mjs";

const esmOnly = new Set(["packages/pdf"]);
// Node 10's resolution knows no `exports`; a JSON file has no types for attw to judge.
const attw = (folder) => [
  ...["attw", "--pack", folder, "--no-emoji", "--profile", esmOnly.has(folder) ? "esm-only" : "node16"],
  ...["--format", "ascii", "--exclude-entrypoints", "./package.json"],
];
const gates = [
  { name: "pack smoke test", command: ["node", "scripts/packageSmoke.mjs"] },
  { name: "declarations of core", command: ["npm", "run", "--silent", "declarations", "-w", "packages/core"] },
  ...packages.map((folder) => ({ name: `attw ${folder}`, command: attw(folder) })),
  ...packages.map((folder) => ({
    name: `publint ${folder}`,
    command: ["publint", folder, "--strict", "--pack", "npm"],
  })),
  { name: "knip", command: ["knip", "--no-progress"] },
  {
    name: "knip, as published",
    command: [
      "knip",
      "--production",
      "--strict",
      "--no-progress",
      "--workspace",
      "packages/*",
      "--workspace",
      "examples/*",
    ],
  },
  { name: "size-limit", command: ["size-limit"] },
];
const failed = [];
const waiting = [...gates];

await Promise.all([worker(), worker()]);
console.log(failed.length === 0 ? `All ${gates.length} gates hold.` : `These gates failed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function worker() {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
    const started = performance.now();
    const { code, output } = await run(gate.command);
    if (code !== 0) {
      failed.push(gate.name);
      console.log(`\n${output.trim()}\n`);
    }
    console.log(
      `${code === 0 ? "holds " : "FAILED"} ${gate.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
  }
}

function run([program, ...args]) {
  const path = `${process.cwd()}/node_modules/.bin:${process.env.PATH}`;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, PATH: path, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
