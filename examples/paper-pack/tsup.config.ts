import { defineConfig } from "tsup";

export default defineConfig({
  // A worker prints in a thread of its own and is opened by its file.
  entry: ["src/main.ts", "src/printInWorker.ts"],
  format: ["esm"],
  clean: true,
  sourcemap: true,
  // Each command is a chunk of its own, so that --help loads none of them.
  splitting: true,
  target: "node20",
});
