import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { run } from "../test/run.js";

const sample = (name: string): string => fileURLToPath(new URL(`../sample/${name}`, import.meta.url));

/** What `check` says of each sample visit, by its id. */
async function said(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { io, printed } = fakeIo(temporaryFolder());
  const when = ["--at", "2026-07-01T09:00:00+01:00"];
  await run(["check", sample("visits.json"), "--school", sample("school.json"), ...when], io);
  const blocks = printed
    .join("\n")
    .split("\n\n")
    .map((block) => block.split("\n"));
  return new Map(blocks.map((lines) => [lines[0]?.split(" ")[0] ?? "", lines]));
}

test("the sample shows good cases and bad ones: two that may go, one with conditions, and one of which nobody can tell yet", async () => {
  const visits = await said();
  const verdict = (id: string): string | undefined => visits.get(id)?.[0]?.split(": ").at(-1);
  expect([verdict("visit-002"), verdict("visit-009")]).toEqual(["Go.", "Go."]);
  expect(verdict("visit-001")).toBe("Go when these are done.");
  expect(verdict("visit-008")).toBe("answer these.");
});

test("a lone visit that nobody agreed asks for the agreement, one that was agreed does not (R20-LON-01)", async () => {
  const visits = await said();
  const asks = /nobody has agreed to that. Have it agreed and written down before departure/u;
  expect(visits.get("visit-010")?.join("\n")).toMatch(asks);
  expect(visits.get("visit-009")?.join("\n")).not.toMatch(asks);
});
