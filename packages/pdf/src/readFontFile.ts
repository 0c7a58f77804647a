/**
 * Reads one of the fonts that this package ships, from the folder beside its code. In a browser the same address is fetched
 * from where the bundle was loaded; nothing else is ever asked for.
 */
export async function readFontFile(name: string): Promise<Uint8Array> {
  const address = new URL(`../fonts/${name}`, import.meta.url);
  if (address.protocol === "file:") {
    // Asked for and not imported, so that a bundle for browsers has no module of Node's in it.
    const { readFile } = process.getBuiltinModule("node:fs/promises");
    return new Uint8Array(await readFile(address));
  }
  const answer = await fetch(address);
  return new Uint8Array(await answer.arrayBuffer());
}
