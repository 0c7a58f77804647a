// How many megabytes the exported parsers take above what was held, as JSON. The built packages are measured:
// node --expose-gc --import jiti/register test/memoryOfParsers.ts
import { readFileSync, writeFileSync } from "node:fs";
import { parsers } from "./exportedParsers.js";
import { outsizedInputs } from "./outsizedInputs.js";

const MEGABYTE = 1024 * 1024;

/**
 * The most memory that this process had, since it was last forgotten. A child's `maxRSS` begins with what its parent had, so Linux is asked
 * itself; elsewhere what is measured is at most too much.
 */
function most(): number {
  const kilobytes = statusOf()?.match(/VmHWM:\s+(\d+) kB/)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) * 1024;
}

function statusOf(): string | undefined {
  return process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : undefined;
}

/** Forgets the most that there was, where the system can: what a kernel takes back from an idle process is not taken by the next parser. */
function forgetMost(): void {
  if (process.platform === "linux") writeFileSync("/proc/self/clear_refs", "5");
}

/** What all parsers, one after the other, take above what was held before: each of them takes less. */
function taken(input: string, make: () => unknown, all: ReadonlyMap<string, (input: unknown) => { ok: boolean }>) {
  const held = make();
  globalThis.gc?.();
  forgetMost();
  const before = process.memoryUsage().rss;
  for (const [place, [parser, parse]] of [...all].entries()) {
    if (parse(held).ok) throw new Error(`${parser} takes ${input}`);
    if (place % 6 === 5) globalThis.gc?.();
  }
  return { input, megabytes: Math.round((most() - before) / MEGABYTE) };
}

/** A parser that the measure has to find. */
const greedy = () => ({ ok: new Uint8Array(250 * MEGABYTE).fill(1)[0] === 0 });

console.log(
  JSON.stringify([
    ...outsizedInputs.map(([input, make]) => taken(input, make, parsers)),
    taken("anything, for a greedy parser", () => 0, new Map([["greedy", greedy]])),
  ]),
);
