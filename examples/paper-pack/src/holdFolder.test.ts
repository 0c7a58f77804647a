import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { holdFolder } from "./holdFolder.js";

const deadRun = (): string =>
  spawnSync(process.execPath, ["-e", "console.log(process.pid + ' ' + os.hostname())"], { encoding: "utf8" }).stdout;

/** Runs many at once and gives how many were at work at the same time at most. */
async function mostAtOnce(folder: string, runs: number): Promise<number> {
  let now = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(2);
    now -= 1;
  };
  await Promise.all(Array.from({ length: runs }, () => holdFolder(folder, work)));
  return most;
}

test.each([
  ["nobody holds it", []],
  ["a killed run holds it", [".paper-pack.lock"]],
  ["a run was killed while it took over from a killed one", [".paper-pack.lock", ".paper-pack.lock.taking"]],
])("one run at a time, and nothing is left behind, where %s", async (_, held) => {
  const folder = temporaryFolder();
  const dead = deadRun();
  for (const name of held) writeFileSync(join(folder, name), dead);
  expect(await mostAtOnce(folder, 12)).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test("a run whose work fails holds the folder no longer", async () => {
  const folder = temporaryFolder();
  await expect(holdFolder(folder, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(readdirSync(folder)).toEqual([]);
});
