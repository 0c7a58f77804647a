import { isAbsolute, join, resolve } from "node:path";

/** What the place of a cache depends on. */
export type CacheSetting = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The folder of the account. */
  readonly home: string;
};

/**
 * The folder for compiled code: what `PAPER_PACK_CACHE` names, else the one that the platform has for such things.
 * @returns nothing where `PAPER_PACK_CACHE` is `off` or the account has no folder
 */
export function cacheFolder({ env, home, platform }: CacheSetting): string | undefined {
  const asked = env["PAPER_PACK_CACHE"] ?? "";
  if (asked === "off") return undefined;
  if (asked !== "") return resolve(asked);
  const local = env["LOCALAPPDATA"] ?? "";
  if (platform === "win32") return local === "" ? undefined : join(local, "paper-pack", "Cache");
  // a relative path there is to be passed over
  const xdg = env["XDG_CACHE_HOME"] ?? "";
  if (platform !== "darwin" && isAbsolute(xdg)) return join(xdg, "paper-pack");
  if (!isAbsolute(home)) return undefined;
  return platform === "darwin" ? join(home, "Library", "Caches", "paper-pack") : join(home, ".cache", "paper-pack");
}
