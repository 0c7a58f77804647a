import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  clean: true,
  sourcemap: true,
  // The watcher of another process needs neither the web server nor the prints.
  splitting: true,
  target: "node20",
});
