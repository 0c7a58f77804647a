import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a command line tool says about a print; `FILE` in its options is the file. */
export function said(bytes: Uint8Array, command: string, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  try {
    const file = join(folder, "print.pdf");
    writeFileSync(file, bytes);
    return execFileSync(
      command,
      options.map((option) => (option === "FILE" ? file : option)),
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
