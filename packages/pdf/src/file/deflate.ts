import { zlibSync } from "fflate";

type Options = {
  readonly level: number;
  readonly chunkSize: number;
  readonly windowBits: number;
  readonly memLevel: number;
};
type Zlib = { deflateSync(bytes: Uint8Array, options: Options): Uint8Array };
type Host = { readonly process?: { readonly getBuiltinModule?: (name: string) => unknown } };
type Level = 6 | 9;

let zlib: Zlib | undefined;

// What a stream of a form takes: Node gets room for so many bytes at a time.
const chunkSize = 4096;
// Node takes memory anew for every stream. In one of up to 16 kB, as nearly all of a form's are, a window of that size sees all of it for a quarter of that.
const small = { most: 2 ** 14, memory: { windowBits: 14, memLevel: 7 } } as const;
const usual = { windowBits: 15, memLevel: 8 } as const;

/** Compresses the content of a stream. Node's own way is several times as fast; in a browser, which has none that answers at once, fflate does it. */
export function deflate(bytes: Uint8Array, level: Level = 6): Uint8Array {
  // Asked for and not imported, so that a bundle for browsers has no module of Node's in it.
  zlib ??= (globalThis as Host).process?.getBuiltinModule?.("node:zlib") as Zlib | undefined;
  if (zlib === undefined) return zlibSync(bytes, { level });
  return zlib.deflateSync(bytes, { level, chunkSize, ...(bytes.length > small.most ? usual : small.memory) });
}
