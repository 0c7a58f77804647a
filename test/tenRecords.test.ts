import { assessVisit, parseVisit, policies } from "@home-visits/core";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "./repositoryRoot.js";

type Answer = {
  readonly record: string;
  readonly policy: keyof typeof policies;
  readonly now: string;
  readonly clauses: Readonly<Record<string, string>>;
};

const folder = join(repositoryRoot, "docs/records");
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
const answers = read("answers.json") as readonly Answer[];
const page = readFileSync(join(folder, "README.md"), "utf8");
const records = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "answers.json");

test("ten records stand beside their page, each of them told there and asked about", () => {
  expect(records).toHaveLength(10);
  expect(records.filter((name) => !page.includes(`](${name})`))).toEqual([]);
  expect([...new Set(answers.map(({ record }) => `${record}.json`))].sort()).toEqual(records);
});

test.each(records)("%s is read as it is", (name) => {
  expect(parseVisit(read(name))).toEqual({ ok: true, value: read(name) });
});

test.each(answers)("$record is answered under $policy at $now", ({ record, policy, now, clauses }) => {
  const visit = parseVisit(read(`${record}.json`));
  if (!visit.ok) throw new Error(JSON.stringify(visit.issues));
  const { findings } = assessVisit({ visit: visit.value, policy: policies[policy], now, mode: "lenient" });
  const outcome = (clause: string): string => findings.find(({ cites }) => cites.includes(clause))?.outcome ?? "kept";
  const found = Object.fromEntries(Object.keys(clauses).map((clause) => [clause, outcome(clause)]));
  expect(found).toEqual(clauses);
});
