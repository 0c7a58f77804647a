#!/usr/bin/env node
// Breaks each law of the watch once, in a copy of the sources, and shows whether the exploration finds it.
// npm run mutations -w @home-visits/escalation [-- W6 own-checks]
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { bundleSources } from "./bundleSources.mjs";

const only = process.argv.slice(2);
const all = JSON.parse(readFileSync(new URL("watchMutations.json", import.meta.url), "utf8"));
const mutations = all.filter(({ law, ladder }) => only.length === 0 || only.includes(law) || only.includes(ladder));

console.log("| law | what was broken | found by | the story that shows it |\n| --- | --- | --- | --- |");
let caught = 0;
for (const mutation of mutations) {
  const { law, breaks, world = "visit", ladder, size } = mutation;
  const bundle = await bundleSources("packages/escalation/scripts/exploreParts.ts", mutation);
  const options = ["--world", world, "--ladder", ladder, "--size", String(size), "--seconds", "300", "--law", law];
  const { stdout } = spawnSync(process.execPath, [bundle, ...options], { encoding: "utf8" });
  rmSync(dirname(bundle), { recursive: true });
  const [, found, story] = /^(W\d+) is broken under .*\n.*\n((?: {2}\d\d:\d\d .*\n)*? {2}At .*)\n/m.exec(stdout) ?? [];
  if (found === law) caught += 1;
  const told = story
    ?.split("\n")
    .map((line) => line.trim().replace(/ {2,}/, " "))
    .join("; ");
  console.log(
    `| ${law} | ${breaks} | ${found ?? "nobody"} | ${world === "visit" ? "" : "round, "}${ladder}: ${told ?? "-"} |`,
  );
}
console.log(`\n${mutations.length} times a law was broken on purpose, ${caught} found by the law itself.`);
process.exitCode = caught === mutations.length ? 0 : 1;
