import { spawnSync } from "node:child_process";

/** Runs a command from outside: seconds by the clock, and seconds of processor time with those of everything that it starts. */
export function timed(command, args, options = {}) {
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1', "-", command, ...args],
    {
      encoding: "utf8",
      ...options,
    },
  );
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(0, 300)}`);
  const [clock = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr.trim().split(" ").map(Number);
  return { clock, cpu: user + system };
}
