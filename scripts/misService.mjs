#!/usr/bin/env node
// Builds what the service needs and starts it: npm run mis-service. Its settings come from the environment; with none it runs on
// PGlite with an invented school, and wants nothing installed.
import { spawn, spawnSync } from "node:child_process";

const built = spawnSync(process.execPath, ["scripts/build.mjs", "--js-only"], { stdio: "inherit" }).status ?? 1;
if (built === 0) {
  const service = spawn(process.execPath, ["examples/mis-service/dist/main.js", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => service.kill(signal));
  service.on("close", (code) => (process.exitCode = code ?? 1));
} else process.exitCode = built;
