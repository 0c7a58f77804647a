import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";

const common = { entry: ["src/index.ts"], sourcemap: true, target: "node20" } satisfies Options;

// Node loads the calendar library with the first calendar file: few programs write one, and it costs more than the rest of the package.
const later: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "calendar-library-later",
  setup: (build) => {
    const path = fileURLToPath(new URL("src/export/createEventsLater.ts", import.meta.url));
    build.onResolve({ filter: /^\.\/createEvents\.js$/ }, () => ({ path }));
  },
};

// A bundler takes `dist/index.js` by the "module" condition and puts the library into its bundle; Node takes the two others.
export default defineConfig([
  { ...common, format: ["esm"], dts: true, clean: ["!node/**", "!*.cjs*"] },
  { ...common, format: ["cjs"], dts: true, clean: false, shims: true, esbuildPlugins: [later] },
  { ...common, format: ["esm"], platform: "node", outDir: "dist/node", clean: true, esbuildPlugins: [later] },
]);
