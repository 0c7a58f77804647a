/** The part of fontkit that this package uses; fontkit ships no declarations of its own. */
declare module "fontkit" {
  export function create(bytes: Uint8Array, postscriptName?: string): import("./fontProgram.js").FontProgram;
}
