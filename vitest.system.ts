import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { sourceAlias } from "./vitest.sources.js";

// The tests that want poppler, qpdf, Chromium or PostgreSQL beside Node; `.ci/run` installs these first.
export default defineConfig({
  resolve: { alias: sourceAlias },
  test: {
    name: "system",
    setupFiles: [fileURLToPath(new URL("vitest.draws.ts", import.meta.url))],
    include: ["{packages,examples,test}/**/*.system.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    // one for each core of a small machine: left out, vitest takes a core less
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
