import { HomeVisitsError } from "@home-visits/core";

/**
 * Reads one of the fonts that this package ships, from the folder beside its code. In a browser the same address is fetched
 * from where the bundle was loaded; nothing else is ever asked for.
 * @throws HomeVisitsError `font-not-registered` where nothing is fetched: without a network, or from a server that no longer has the file
 */
export async function readFontFile(name: string): Promise<Uint8Array> {
  const address = new URL(`../fonts/${name}`, import.meta.url);
  if (address.protocol === "file:") {
    // Asked for and not imported, so that a bundle for browsers has no module of Node's in it.
    const { readFile } = process.getBuiltinModule("node:fs/promises");
    return new Uint8Array(await readFile(address));
  }
  const answer = await fetch(address).catch((cause: unknown) => notFetched(name, cause));
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : notFetched(name);
}

function notFetched(name: string, cause?: unknown): never {
  throw new HomeVisitsError("font-not-registered", `Serve the font ${name} beside the code: it was not fetched.`, {
    cause,
  });
}
