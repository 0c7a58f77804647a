import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { outputSchemas, publishedOutput } from "../scripts/outputSchemas.js";
import { run } from "../test/run.js";

const sample = (name: string): string => fileURLToPath(new URL(`../sample/${name}`, import.meta.url));
const [visits, school] = [sample("visits.json"), sample("school.json")];

test.each([
  ["build", [visits, "--only", "visit-001", "--school", school, "--out", "packs"], 0],
  ["build", [join("no", "such.json")], 2],
  ["notice", [visits, "--school", school, "--out", "notices"], 0],
  ["blank", ["no-answer-note", "--out", "blanks"], 0],
  ["check", [visits, "--school", school, "--at", "2026-06-08T09:00:00+01:00"], undefined],
  ["plan", [visits, "--only", "visit-001", "--school", school, "--at", "2026-06-09T15:30:00+01:00"], 0],
  ["simulate", [visits, "--only", "visit-001", "--school", school], 0],
  ["lint", ["--school", school, "--visits", visits], undefined],
  ["compare", ["reach2-2020", "alumwell-2025"], undefined],
  ["say", ["morecambe-road-2024"], 0],
  ["template", ["school"], 0],
  ["template", ["csv", "--out", "made.csv"], 0],
  ["doctor", [], 0],
] as const)("%s --json prints what its published schema says: %j", async (command, args, code) => {
  const { io, printed } = fakeIo(temporaryFolder());
  const ended = await run([command, ...args, "--json"], io);
  if (code !== undefined) expect(ended).toBe(code);
  const output: unknown = JSON.parse(printed.join("\n"));
  const { error } = outputSchemas[command].safeParse(output);
  expect(error?.issues ?? []).toEqual([]);
  expect(outputSchemas[command].safeParse({ ...(output as object), more: 1 }).success).toBe(false);
});

test.each(Object.keys(outputSchemas) as (keyof typeof outputSchemas)[])(
  "schemas/%s.schema.json is written from it",
  (command) => {
    const published = readFileSync(new URL(`../schemas/${command}.schema.json`, import.meta.url), "utf8");
    expect(JSON.parse(published)).toEqual(publishedOutput(command));
  },
);
