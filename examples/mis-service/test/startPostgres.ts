import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fakeClock } from "./fakeClock.js";

export type TestPostgres = {
  readonly url: string;
  /** A folder that its programs may write into; it goes with it. */
  readonly folder: string;
  /** Pulls the plug, as a power cut would. */
  readonly cut: () => void;
  readonly start: () => void;
  /** Sets its clock so many seconds before or after the machine's; it has to be started with `clock`. */
  readonly setClock: (seconds: number) => void;
  /** Runs one of its programs, such as `pg_dump`. */
  readonly run: (program: string, ...args: readonly string[]) => void;
  readonly remove: () => void;
};

/** `clock` puts a clock before it that can be set (Debian's faketime). */
export type PostgresOptions = { readonly clock?: boolean };

/** A PostgreSQL of the test's own, from Debian's programs, in a folder that goes with it. It refuses to run as root, so it does not. */
export async function startPostgres({ clock = false }: PostgresOptions = {}): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "mis-postgres-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const data = join(folder, "data");
  const offset = join(folder, "clock");
  const setClock = (seconds: number): void => {
    // renamed into place: whoever reads it in between would find half a number
    writeFileSync(`${offset}.new`, `${seconds < 0 ? "" : "+"}${seconds}s\n`);
    renameSync(`${offset}.new`, offset);
  };
  if (clock) setClock(0);
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
      env: { ...process.env, ...(clock ? fakeClock({ FAKETIME_TIMESTAMP_FILE: offset, FAKETIME_NO_CACHE: "1" }) : {}) },
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
    folder,
    url: `postgres://mis@127.0.0.1:${port}/postgres`,
    cut,
    start,
    setClock,
    run,
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
