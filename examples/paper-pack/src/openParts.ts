import { homedir } from "node:os";
import { cacheFolder } from "./compiled/cacheFolder.js";
import { openBundle, type OpenedBundle } from "./compiled/openBundle.js";
import type { LoadPart, PartName } from "./loadPart.js";

/** Opens the file of all parts, with the code that an earlier run has compiled for the same one. */
export function openParts(purpose: PartName): OpenedBundle<{ readonly loadPart: LoadPart }> {
  const { env, platform } = process;
  return openBundle(new URL("./parts.cjs", import.meta.url), {
    folder: cacheFolder({ env, platform, home: home() }),
    purpose,
  });
}

/** Nothing for an account that has no folder, as some services have none. */
function home(): string {
  try {
    return homedir();
  } catch {
    return "";
  }
}
