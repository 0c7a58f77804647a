import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { keptCode } from "./keptCode.js";

/** A bundle that was run. `keep` puts what V8 has compiled of it by then where the next process finds it, once. */
export type OpenedBundle<Exports> = { readonly exports: Exports; readonly keep: () => void };

/** Where compiled code is kept, and for what: each purpose compiles its own part of a bundle. */
export type BundleCache = { readonly folder: string | undefined; readonly purpose: string };

/** What the text of a bundle is: a function that takes what a module has, its own address, and what tells the address of a package's file. */
type Bundle = (
  exports: object,
  require: NodeJS.Require,
  module: object,
  address: string,
  addressOf: (name: string) => string,
) => void;

/**
 * Runs a bundle with the compiled code of an earlier process. Code of another bundle, of another Node, or that V8 does not take, is
 * passed over and made anew.
 * @param file the bundle, in ASCII
 */
export function openBundle<Exports>(file: URL, { folder, purpose }: BundleCache): OpenedBundle<Exports> {
  const source = readFileSync(file);
  const kept = folder === undefined ? undefined : keptCode(folder, `${purpose}-${keyOf(source)}`);
  const cachedData = kept?.read();
  const script = new Script(source.toString("latin1"), {
    filename: fileURLToPath(file),
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const run = script.runInThisContext() as Bundle;
  const module = { exports: {} };
  const require = createRequire(file);
  run(module.exports, require, module, file.href, (name) => pathToFileURL(require.resolve(name)).href);
  let wanted = kept !== undefined && script.cachedDataRejected !== false;
  return {
    exports: module.exports as Exports,
    keep: () => {
      if (wanted) kept?.write(script.createCachedData());
      wanted = false;
    },
  };
}

/** The same for the same bundle in the same build of V8 with the same flags. */
function keyOf(source: Uint8Array): string {
  const hash = createHash("sha256").update(source);
  return hash.update(`${process.version} ${process.arch} ${cachedDataVersionTag()}`).digest("hex").slice(0, 16);
}
