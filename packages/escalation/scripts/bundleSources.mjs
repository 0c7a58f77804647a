import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const source = (path) => join(root, "packages", path, "index.ts");

/**
 * Makes one file of a script and all sources that it reads, in a folder of its own, and says where. With a mutation (`file`, `find`, `replace`)
 * that one text of that one source is another in the copy; a text that does not stand there exactly once is an error.
 */
export async function bundleSources(entry, mutation) {
  const outfile = join(mkdtempSync(join(tmpdir(), "watch-")), "bundle.mjs");
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    alias: {
      "@home-visits/core/history": source("core/src/history"),
      "@home-visits/core/timers": source("core/src/timers"),
      "@home-visits/core/vectors": join(root, "packages/core/vectors"),
      "@home-visits/core": source("core/src"),
    },
    plugins: [
      {
        name: "sources",
        setup: (context) => context.onLoad({ filter: /\.ts$/ }, ({ path }) => loaded(path, mutation)),
      },
    ],
  });
  return outfile;
}

function loaded(path, mutation) {
  const text = readFileSync(path, "utf8");
  const here = text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
  const contents = mutation !== undefined && relative(root, path) === mutation.file ? mutated(here, mutation) : here;
  return { contents, loader: "ts" };
}

function mutated(text, { file, find, replace }) {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${file} holds the text ${parts.length - 1} times: ${find}`);
  return parts.join(replace);
}
