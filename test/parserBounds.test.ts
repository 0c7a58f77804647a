import { type Issue } from "@home-visits/core";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parsers } from "./exportedParsers.js";
import { outsizedInputs } from "./outsizedInputs.js";
import { repositoryRoot } from "./repositoryRoot.js";

// Every parser that the packages export is shown the same harmless but outsized input.

const HALF_A_SECOND = 500;

/** The processor time of the quickest of up to three goes, in milliseconds: what else the machine does takes no part. */
function quickest(run: () => void): number {
  let least = Infinity;
  for (let go = 0; go < 3 && least > HALF_A_SECOND; go += 1) {
    const { user } = process.cpuUsage();
    run();
    least = Math.min(least, (process.cpuUsage().user - user) / 1000);
  }
  return least;
}

test.each([...parsers.keys()])("F35: %s refuses outsized input in half a second, with at most 100 issues", (name) => {
  for (const [what, make] of outsizedInputs) {
    const input = make();
    let issues: readonly Issue[] = [];
    const took = quickest(() => {
      const outcome = parsers.get(name)?.(input);
      issues = outcome === undefined || outcome.ok ? [] : outcome.issues;
    });
    expect(issues.length, what).toBeGreaterThan(0);
    expect(issues.length, what).toBeLessThanOrEqual(100);
    expect(took, what).toBeLessThan(HALF_A_SECOND);
  }
});

test("F35: no parser takes 100 MB above what was held, measured in a process of its own", () => {
  const args = ["--expose-gc", "--import", "jiti/register", join(repositoryRoot, "test/memoryOfParsers.ts")];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: repositoryRoot });
  expect([status, stderr]).toEqual([0, ""]);
  const taken = JSON.parse(stdout) as readonly { readonly input: string; readonly megabytes: number }[];
  expect(taken).toHaveLength(outsizedInputs.length + 1);
  // the last of them is a parser that takes 250 megabytes
  expect(taken.filter(({ megabytes }) => megabytes >= 100).map(({ input }) => input)).toEqual([taken.at(-1)?.input]);
});

test("every package that reads unknown data is among them", () => {
  expect([...parsers.keys()]).toEqual(
    expect.arrayContaining(["parseVisit", "parsePolicy", "parseSchool", "parseFormDefinition", "parseSchoolCalendar"]),
  );
});
