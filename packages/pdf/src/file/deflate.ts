import { zlibSync } from "fflate";

type Zlib = {
  deflateSync(bytes: Uint8Array, options: { readonly level: number; readonly chunkSize: number }): Uint8Array;
};
type Host = { readonly process?: { readonly getBuiltinModule?: (name: string) => unknown } };
type Level = 6 | 9;

let zlib: Zlib | undefined;

// What a stream of a form takes: Node gets room for so many bytes at a time.
const chunkSize = 4096;

/** Compresses the content of a stream. Node's own way is several times as fast; in a browser, which has none that answers at once, fflate does it. */
export function deflate(bytes: Uint8Array, level: Level = 6): Uint8Array {
  // Asked for and not imported, so that a bundle for browsers has no module of Node's in it.
  zlib ??= (globalThis as Host).process?.getBuiltinModule?.("node:zlib") as Zlib | undefined;
  return zlib === undefined ? zlibSync(bytes, { level }) : zlib.deflateSync(bytes, { level, chunkSize });
}
