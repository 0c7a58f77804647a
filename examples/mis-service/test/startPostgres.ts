import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type TestPostgres = {
  readonly url: string;
  /** Pulls the plug, as a power cut would. */
  readonly cut: () => void;
  readonly start: () => void;
  readonly remove: () => void;
};

/** A PostgreSQL of the test's own, from Debian's programs, in a folder that goes with it. It refuses to run as root, so it does not. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "mis-postgres-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const data = join(folder, "data");
  const root = process.getuid?.() === 0;
  if (root) execFileSync("chown", ["postgres", folder]);
  const run = (program: string, ...args: readonly string[]): void => {
    const [command, ...rest] = [
      ...(root ? ["runuser", "-u", "postgres", "--"] : []),
      join(programs(), program),
      ...args,
    ];
    const { status, stderr } = spawnSync(command ?? "", rest, {
      cwd: "/",
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
  };
  const start = (): void =>
    run(
      "pg_ctl",
      "-D",
      data,
      "-w",
      "-s",
      "-l",
      join(folder, "log"),
      "-o",
      `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`,
      "start",
    );
  const cut = (): void => run("pg_ctl", "-D", data, "-s", "-m", "immediate", "stop");
  run("initdb", "-D", data, "-U", "mis", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C.UTF-8");
  start();
  return {
    url: `postgres://mis@127.0.0.1:${port}/postgres`,
    cut,
    start,
    remove: () => {
      cut();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function programs(): string {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) throw new Error("These tests want PostgreSQL: apt-get install postgresql.");
  return `/usr/lib/postgresql/${newest}/bin`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
