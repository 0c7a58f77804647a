import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** What a command line tool makes of prints: `FILE`, `FILE2` and so on in its options are the files, `OUT` what it writes. */
export function made(prints: readonly Uint8Array[], command: string, ...options: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  try {
    const paths = new Map([["OUT", join(folder, "out.pdf")]]);
    for (const [index, bytes] of prints.entries()) {
      const path = join(folder, `print${String(index)}.pdf`);
      writeFileSync(path, bytes);
      paths.set(index === 0 ? "FILE" : `FILE${String(index + 1)}`, path);
    }
    const given = options.map((option) => option.replaceAll(/FILE2|FILE|OUT/gu, (name) => paths.get(name) ?? name));
    execFileSync(command, given, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    return new Uint8Array(readFileSync(join(folder, "out.pdf")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
