import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Takes a folder for this process alone and gives back how to let it go. A lock whose process is gone (killed, or the machine was switched
 * off) is taken over.
 * @throws Error when a living process holds it
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "in-use-by");
  if (!written(file)) {
    const holder = Number(readFileSync(file, "utf8"));
    if (isAlive(holder))
      throw new Error(
        `The data folder is in use by process ${holder}. Stop that first, or set DATA_FOLDER or DATABASE_URL.`,
      );
    rmSync(file, { force: true });
    if (!written(file)) throw new Error("Another process has just taken the data folder.");
  }
  return () => rmSync(file, { force: true });
}

function written(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
