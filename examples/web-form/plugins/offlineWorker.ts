import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** React-PDF, which draws files with a password. The page makes none. */
const neverLoaded = /^assets\/drawSheets-/;

/** Writes the service worker with the list of all files of the build, named by what they hold: a new build has a new cache. */
export function offlineWorker(): Plugin {
  return {
    name: "offline-worker",
    generateBundle(_, bundle) {
      const files = [...Object.keys(bundle), ...readdirSync(at("../public"))]
        .filter((file) => file !== "index.html" && !neverLoaded.test(file))
        .map((file) => (file.startsWith("/") ? file : `/${file}`));
      const hash = createHash("sha256");
      for (const file of Object.values(bundle)) hash.update(file.type === "chunk" ? file.code : file.source);
      const source = readFileSync(at("../src/offline/worker.js"), "utf8")
        .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 12)))
        .replace('"FILES"', JSON.stringify([...files.sort(), "/"]));
      this.emitFile({ type: "asset", fileName: "worker.js", source });
    },
  };
}
