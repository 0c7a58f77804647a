// Works the published histories of own ladders out again and tells the first that comes out otherwise. Run by mutateWatch.mjs on changed sources.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ownLadderVectors } from "../test/ownLadderVectors.js";

type Case = {
  readonly policy: string;
  readonly events: readonly (readonly string[])[];
  readonly asked: readonly Answer[];
};
type Answer = { readonly now: string } & Readonly<Record<string, unknown>>;

const [root = "."] = process.argv.slice(2);
const text = readFileSync(join(root, "packages/core/vectors/own-ladders.json"), "utf8");
const published = (JSON.parse(text) as { readonly cases: readonly Case[] }).cases;
const found = (JSON.parse(JSON.stringify(ownLadderVectors())) as { readonly cases: readonly Case[] }).cases;
const clock = (short: string) => short.slice(3);

for (const [nth, { policy, events, asked }] of published.entries())
  for (const [place, right] of asked.entries()) {
    const answer = found[nth]?.asked[place];
    const entry = Object.keys(right).find((key) => JSON.stringify(right[key]) !== JSON.stringify(answer?.[key]));
    if (entry === undefined) continue;
    console.log(`own is broken under ${policy}: by the published history\n  Of ${policy}.`);
    for (const [at = "", what = ""] of events.filter(([at = ""]) => at <= right.now))
      console.log(`  ${clock(at)} ${what}`);
    console.log(
      `  At ${clock(right.now)}: ${entry} is ${short(answer?.[entry])}, and should be ${short(right[entry])}.`,
    );
    process.exit(1);
  }

function short(value: unknown): string {
  return JSON.stringify(value).replaceAll('"', "").replaceAll("09T", "");
}
