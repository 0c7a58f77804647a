import { defineConfig } from "vitest/config";
import { sourceAlias } from "./vitest.sources.js";

// Long runs with heavy programs, outside CI: npm run faults -- libreoffice
export default defineConfig({
  resolve: { alias: sourceAlias },
  test: {
    name: "faults",
    include: ["{packages,examples,test}/**/*.faults.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 300_000,
  },
});
