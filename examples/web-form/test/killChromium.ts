import { readdirSync, readFileSync } from "node:fs";

/** Kills the Chromium that was started on a folder, as a crash would: it has no time to write anything. */
export function killChromium(folder: string): void {
  for (const id of readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name))) {
    let command = "";
    try {
      command = readFileSync(`/proc/${id}/cmdline`, "utf8");
    } catch {
      // it has ended meanwhile
    }
    if (command.includes(`--user-data-dir=${folder}`) && !command.includes("--type="))
      process.kill(Number(id), "SIGKILL");
  }
}
