import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  clean: true,
  sourcemap: true,
  // Each command is a chunk of its own, so that --help loads none of them.
  splitting: true,
  target: "node20",
});
