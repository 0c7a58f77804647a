import { existsSync } from "node:fs";

type Environment = Readonly<Record<string, string>>;

/**
 * The environment of a program whose clock is another (Debian's faketime). Only the clock of the wall is moved: what waits for a while waits as
 * long as it says.
 */
export function fakeClock(environment: Environment): Environment {
  const found = ["x86_64", "aarch64"].map((kind) => `/usr/lib/${kind}-linux-gnu/faketime/libfaketime.so.1`);
  const library = found.find((each) => existsSync(each));
  if (library === undefined) throw new Error("These tests want faketime: apt-get install faketime.");
  return { LD_PRELOAD: library, DONT_FAKE_MONOTONIC: "1", ...environment };
}
