import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { sourceAlias } from "./vitest.sources.js";

const draws = fileURLToPath(new URL("vitest.draws.ts", import.meta.url));

const project = (name: string, root: string) => ({
  resolve: { alias: sourceAlias },
  test: {
    name,
    root,
    // most of a short test is loading what it tests: the files of a worker share what is loaded, one worker for each core
    isolate: false,
    setupFiles: [draws],
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.{system,faults}.test.{ts,tsx}"],
    // room for the property tests on a busy machine
    testTimeout: 60_000,
    // the documents' blocks of code are written there and have to be read as TypeScript
    server: { deps: { inline: [/node_modules\/\.cache\/docs/] } },
  },
});

// vitest finds this file only when it is told: --config vitest.workspace.ts
export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      project("core", "packages/core"),
      project("escalation", "packages/escalation"),
      project("forms", "packages/forms"),
      project("pdf", "packages/pdf"),
      project("paper-pack", "examples/paper-pack"),
      project("mis-service", "examples/mis-service"),
      project("web-form", "examples/web-form"),
      project("repository", "test"),
    ],
    coverage: {
      provider: "v8",
      reportOnFailure: true,
      reporter: ["text-summary", "json-summary", "html"],
      include: ["packages/*/src/**/*.{ts,tsx}"],
      exclude: ["**/*.test.{ts,tsx}", "**/*.d.ts"],
      thresholds: { lines: 80, functions: 80, statements: 80, branches: 70 },
    },
  },
});
