import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of the run's own, from Debian's programs. It refuses to run as root, so it does not. */
export function startPostgres(port) {
  const folder = mkdtempSync(join(tmpdir(), "peers-postgres-"));
  chmodSync(folder, 0o755);
  const root = process.getuid?.() === 0;
  if (root) execFileSync("chown", ["postgres", folder]);
  const [newest] = readdirSync("/usr/lib/postgresql").sort((a, b) => Number(b) - Number(a));
  const run = (program, ...args) => {
    const [command, ...rest] = [
      ...(root ? ["runuser", "-u", "postgres", "--"] : []),
      `/usr/lib/postgresql/${newest}/bin/${program}`,
      ...args,
    ];
    const { status, stderr } = spawnSync(command, rest, { cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  const data = join(folder, "data");
  run("initdb", "-D", data, "-U", "peers", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C.UTF-8");
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
  const server = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  return {
    version: newest,
    server,
    url: (name) => `postgres://peers@127.0.0.1:${port}/${name}`,
    stop: () => {
      run("pg_ctl", "-D", data, "-s", "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
