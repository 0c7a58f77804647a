#!/usr/bin/env node
// Breaks each law of the watch once, in a copy of the sources, and shows whether the exploration finds it.
// npm run mutations -w @home-visits/escalation [-- W6 own-checks own]
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleSources } from "./bundleSources.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const only = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
// those of ladders of another kind are held against the published histories, which Python works out too
const all = [
  ...read("watchMutations.json"),
  ...read("ladderMutations.json").map((one) => ({ ...one, world: "vectors" })),
];
const mutations = all.filter(({ law, ladder }) => only.length === 0 || only.includes(law) || only.includes(ladder));

console.log("| law | what was broken | found by | the story that shows it |\n| --- | --- | --- | --- |");
let caught = 0;
for (const mutation of mutations) {
  const { law, breaks, world = "visit", ladder, size } = mutation;
  const script = world === "vectors" ? "compareVectors" : "exploreParts";
  const bundle = await bundleSources(`packages/escalation/scripts/${script}.ts`, mutation);
  const options =
    world === "vectors"
      ? [root]
      : ["--world", world, "--ladder", ladder, "--size", String(size), "--seconds", "300", "--law", law];
  const { stdout } = spawnSync(process.execPath, [bundle, ...options], { encoding: "utf8" });
  rmSync(dirname(bundle), { recursive: true });
  const [, found, story] =
    /^(W\d+|own) is broken under .*\n.*\n((?: {2}\d\d:\d\d .*\n)*? {2}At .*)\n/m.exec(stdout) ?? [];
  if (found === law) caught += 1;
  const told = story
    ?.split("\n")
    .map((line) => line.trim().replace(/ {2,}/, " "))
    .join("; ");
  console.log(
    `| ${law} | ${breaks} | ${found ?? "nobody"} | ${world === "round" ? "round, " : ""}${ladder ?? "histories"}: ${told ?? "-"} |`,
  );
}
console.log(`\n${mutations.length} times a law was broken on purpose, ${caught} found by the law itself.`);
process.exitCode = caught === mutations.length ? 0 : 1;
