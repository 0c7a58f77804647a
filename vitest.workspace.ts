import { defineConfig } from "vitest/config";
import { sourceAlias } from "./vitest.sources.js";

const project = (name: string, root: string, isolate = true) => ({
  resolve: { alias: sourceAlias },
  test: {
    name,
    root,
    isolate,
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.system.test.{ts,tsx}"],
    // room for the property tests on a busy machine
    testTimeout: 60_000,
    // the documents' blocks of code are written there and have to be read as TypeScript
    server: { deps: { inline: [/node_modules\/\.cache\/docs/] } },
  },
});

// vitest finds this file only when it is told: --config vitest.workspace.ts
export default defineConfig({
  test: {
    projects: [
      project("core", "packages/core"),
      project("escalation", "packages/escalation"),
      project("forms", "packages/forms"),
      // React-PDF takes longer to load than most of its tests to run: the files of a worker share it
      project("pdf", "packages/pdf", false),
      project("paper-pack", "examples/paper-pack"),
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
