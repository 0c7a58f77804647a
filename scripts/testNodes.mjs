#!/usr/bin/env node
// Uses the packed packages under each Node that the manifests promise: npm run build, then npm run test:nodes.
// npm's `node` packages bring the other Nodes; each is fetched once.
import { spawnSync } from "node:child_process";

const failed = [20, 22, 24].filter((version) => {
  console.log(`Node ${version}`);
  const args = ["exec", "--yes", `--package=node@${version}`, "--", "node", "scripts/packageSmoke.mjs"];
  return spawnSync("npm", args, { stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) console.error(`Failed under Node ${failed.join(", ")}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
