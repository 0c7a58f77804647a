// Explores the laws of the watch in parts, and goes on where it stopped. Run by exploreWatch.mjs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { explore, oneHome, type Explored, type World } from "../test/explore/explore.js";
import { countSets } from "../test/explore/setsOf.js";
import type { Ladder } from "../test/explore/Ladder.js";
import { ladders } from "../test/explore/ladders.js";
import { roundLadders } from "../test/explore/rounds/roundLadders.js";
import { rounds } from "../test/explore/rounds/rounds.js";

const CHUNK = 500;
const { values } = parseArgs({
  options: {
    world: { type: "string", default: "visit" },
    ladder: { type: "string" },
    size: { type: "string", default: "3" },
    stride: { type: "string", default: "1" },
    state: { type: "string" },
    seconds: { type: "string", default: "300" },
    law: { type: "string" },
    seed: { type: "string" },
  },
});

type Totals = Pick<Explored, "sets" | "states" | "next" | "done" | "tested" | "broken"> & { readonly cpu: number };
const fresh: Totals = { sets: 0, states: 0, next: 0, done: false, tested: {}, broken: {}, cpu: 0 };
const worlds: Readonly<Record<string, { readonly world: World; readonly all: readonly Ladder[] }>> = {
  visit: { world: oneHome, all: ladders },
  round: { world: rounds, all: roundLadders },
};
const explored = worlds[values.world];
if (explored === undefined) throw new Error("There is no such world; there are visit and round.");
const { world, all: those } = explored;
const chosen = values.ladder === undefined ? those : those.filter(({ id }) => id === values.ladder);
if (chosen.length === 0)
  throw new Error(`There is no ladder of that name; there are ${those.map(({ id }) => id).join(", ")}.`);
const { state: file } = values;
const known: Record<string, Totals> =
  file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as typeof known) : {};
const until = performance.now() + Number(values.seconds) * 1_000;
const stories: string[] = [];

for (const [nth, ladder] of chosen.entries()) {
  const which = values.seed === undefined ? `every ${values.stride}. set` : `drawn with seed ${values.seed}`;
  const key = `${values.world === "visit" ? "" : `${values.world}, `}${ladder.id}, ${values.size} events, ${which}`;
  const all = countSets(world.shapesOf(ladder).length, Number(values.size));
  // what is left of the time is shared by the ladders that are left
  const share = performance.now() + (until - performance.now()) / (chosen.length - nth);
  let totals = known[key] ?? fresh;
  while (!totals.done && performance.now() < share && !(values.law !== undefined && stories.length > 0)) {
    const began = process.cpuUsage();
    const part = explore({
      ladder,
      world,
      size: Number(values.size),
      from: totals.next,
      most: CHUNK,
      stride: Number(values.stride),
      ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
    });
    const { user, system } = process.cpuUsage(began);
    stories.push(...part.stories.filter((story) => values.law === undefined || story.startsWith(`${values.law} `)));
    totals = {
      sets: totals.sets + part.sets,
      states: totals.states + part.states,
      next: part.next,
      done: part.done,
      tested: added(totals.tested, part.tested),
      broken: added(totals.broken, part.broken),
      cpu: totals.cpu + (user + system) / 1e6,
    };
    known[key] = totals;
    if (file !== undefined) writeFileSync(file, JSON.stringify(known, undefined, 2));
  }
  const rate = Math.round(totals.states / Math.max(totals.cpu, 0.001));
  console.log(
    `${key}: ${totals.sets.toLocaleString("en-GB")} stories, ${totals.states.toLocaleString("en-GB")} states of ${all.toLocaleString("en-GB")} sets in ${totals.cpu.toFixed(0)} s of CPU (${rate.toLocaleString("en-GB")} a second)${totals.done ? "" : ", not yet at the end"}`,
  );
  const broken = Object.entries(totals.broken).map(([law, times]) => `${law} ${String(times)} times`);
  console.log(`  broken: ${broken.join(", ") || "no law"}`);
}
for (const story of stories.slice(0, 20)) console.log(`\n${story}`);
process.exitCode = stories.length > 0 ? 1 : 0;

function added(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> {
  const sum = { ...one };
  for (const [id, count] of Object.entries(other)) sum[id] = (sum[id] ?? 0) + count;
  return sum;
}
