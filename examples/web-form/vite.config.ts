import { defineConfig } from "vite";
import { compressed } from "./plugins/compressed.js";
import { offlineWorker } from "./plugins/offlineWorker.js";
import { shippedForms } from "./plugins/shippedForms.js";

export default defineConfig({
  plugins: [shippedForms(), offlineWorker(), compressed()],
  // the fonts of the prints lie beside the package's own code, which pre-bundling would move away
  optimizeDeps: { exclude: ["@home-visits/pdf"] },
  css: { preprocessorOptions: { scss: { loadPaths: ["../../node_modules"], quietDeps: true } } },
  build: {
    target: "es2022",
    // nothing is loaded before it is asked for, and no script stands in the page itself
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});
