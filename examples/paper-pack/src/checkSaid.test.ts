import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { policies } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { run } from "../test/run.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";

type Finding = {
  readonly outcome: string;
  readonly phase: string;
  readonly cites: readonly string[];
  readonly sentence: string;
};
type Checked = {
  readonly visits: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly policies: readonly { readonly findings: readonly Finding[] }[];
  }[];
  readonly open: readonly string[];
};

/** The sample, whole and with little written down: as it is when a week's visits have just been typed in. */
function visits(): readonly object[] {
  const whole = sampleVisits();
  const sparse = whole.map((visit) => ({
    id: `${String(visit["id"])}-new`,
    household: visit["household"],
    visitors: visit["visitors"],
    setting: visit["setting"],
    purposes: visit["purposes"],
    times: visit["times"],
    events: [],
  }));
  return [...whole, ...sparse];
}

async function checked(policy: string): Promise<{ readonly text: string; readonly json: Checked }> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.json"), JSON.stringify(visits()));
  const args = ["check", "visits.json", "--policy", policy, "--at", "2026-06-08T09:00:00+01:00"];
  const { io, printed } = fakeIo(folder);
  await run(args, io);
  const asData = fakeIo(folder);
  await run([...args, "--json"], asData.io);
  return { text: printed.join("\n"), json: JSON.parse(asData.printed.join("\n")) as Checked };
}

const linesOf = (text: string, id: string): readonly string[] =>
  (text.split("\n\n").find((block) => block.startsWith(`${id}  `)) ?? "").split("\n").slice(1);

describe.each(Object.keys(policies))("check under %s", (policy) => {
  test("a visit of which nobody can tell says first what to answer, whenever in the visit it counts", async () => {
    const { text, json } = await checked(policy);
    const untold = json.visits.filter(({ verdict }) => verdict === "undetermined");
    for (const { id, policies: judged } of untold) {
      const questions = judged.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === "open"));
      const first = linesOf(text, id)[0] ?? "";
      expect(
        questions.some(({ sentence, cites }) => {
          const [start = ""] = sentence.split(". ");
          return first.includes(start.replace(/\.$/u, "")) && cites.every((clause) => first.includes(clause));
        }),
        `${id}: ${first}`,
      ).toBe(true);
    }
  });

  test("what may not apply comes after what does, and what the policy leaves open stands once, for the whole file", async () => {
    const { text, json } = await checked(policy);
    for (const { id } of json.visits) {
      const acts = linesOf(text, id).filter((line) => line.startsWith("  - "));
      const perhaps = acts.map((line) => line.startsWith("  - If it applies: "));
      expect(perhaps).toEqual([...perhaps].sort((a, b) => Number(a) - Number(b)));
    }
    const ofVisits = text.split("The policy leaves this open.")[0] ?? "";
    for (const line of json.open.filter((each) => each.startsWith("The policy does not say")))
      expect(ofVisits).not.toContain(line.split(". ")[0]);
  });
});

const MOST_WORDS = 20;
const passive =
  /\b(?:is|are|was|were|be|been|being) (?:not |\w+ly )?(?:\w+ed|told|made|held|kept|sent|found|left|put|read|set|shut|spoken|known|given|taken|done)\b/u;
const jargon =
  /taken to be|cannot be told whether|still to do|\b(?:undefined|null|boolean|parameter|predicate|hereinafter|pursuant|aforementioned|shall)\b|[{}]/iu;

test("its sentences are measured as those of the cover are: short, active and plain", async () => {
  const texts = await Promise.all(Object.keys(policies).map(async (id) => (await checked(id)).text));
  const sentences = new Set(
    texts
      .flatMap((text) => text.split("\n"))
      // heads name a visit, and a list of roles is as long as it is
      .filter((line) => /^ {2}/u.test(line) && !line.includes("The policies use:"))
      .flatMap((line) => line.replace(/^ *(?:- )?/u, "").split(/(?<=[.?:]) (?=[A-Z0-9“])/u))
      .map((sentence) => sentence.replace(/ \((?:setting )?[A-Za-z0-9.,\- ]+\)\.$/u, ".").replace(/^For: .*/u, ""))
      .filter((sentence) => sentence !== ""),
  );
  const words = [...sentences].map((sentence) => sentence.replace(/(?<=open|counts as): .*/u, "").split(/\s+/u).length);
  expect(sentences.size).toBeGreaterThan(120);
  expect([...sentences].filter((_, index) => (words[index] ?? 0) > MOST_WORDS)).toEqual([]);
  expect(words.reduce((sum, each) => sum + each, 0) / words.length).toBeLessThan(12);
  expect([...sentences].filter((each) => passive.test(each)).length / sentences.size).toBeLessThan(0.35);
  expect([...sentences].filter((each) => jargon.test(each))).toEqual([]);
}, 60_000);
