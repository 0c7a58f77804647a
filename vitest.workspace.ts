import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (name: string): string => fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url));

// Tests read the packages' sources, so that no build has to come first.
const alias = {
  "@home-visits/core": source("core"),
  "@home-visits/escalation": source("escalation"),
  "@home-visits/forms": source("forms"),
  "@home-visits/pdf": source("pdf"),
};

const project = (name: string, root: string) => ({
  resolve: { alias },
  test: { name, root, include: ["**/*.test.{ts,tsx}"], exclude: ["**/node_modules/**", "**/dist/**", "**/*.system.test.ts"] },
});

export default defineConfig({
  test: {
    projects: [
      project("core", "packages/core"),
      project("escalation", "packages/escalation"),
      project("forms", "packages/forms"),
      project("pdf", "packages/pdf"),
      project("paper-pack", "examples/paper-pack"),
      project("repository", "test"),
    ],
  },
});
