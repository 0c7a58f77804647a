import { hostname } from "node:os";
import { readFile } from "node:fs/promises";
import { systemCode } from "./systemCode.js";

/** Which run a hidden file or folder belongs to: its process and its machine, as one line. */
export const ownLine = (): string => `${String(process.pid)} ${hostname()}\n`;

/**
 * Whether the run that wrote a line has ended. Of a run on another machine, which a shared folder can hold, nobody here can say: it counts
 * as running.
 */
export async function hasEnded(path: string): Promise<boolean> {
  const line = await readFile(path, "utf8").catch((error: unknown) => {
    if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") return undefined;
    throw error;
  });
  const [, pid, host] = /^([0-9]+) (.*)\n$/.exec(line ?? "") ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return systemCode(error) === "ESRCH";
  }
}
