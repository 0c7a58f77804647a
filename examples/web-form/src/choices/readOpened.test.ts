import { policies, type Policy } from "@home-visits/core";
import { expect, test } from "vitest";
import { readOpened } from "./readOpened.js";

const base = policies["alumwell-2025"];
const find = (id: string): Promise<Policy | undefined> => Promise.resolve(id === base.id ? base : undefined);
const changes = {
  ...{ id: "our-school", title: "Ours", edition: "2026", extends: base.id },
  source: { code: "OUR", document: "Ours", cites: [] },
};
const opened = (document: unknown) => readOpened(JSON.stringify(document), find);

test("a document of changes becomes the whole policy", async () => {
  const read = await opened(changes);
  expect(read.ok && [read.value.id, read.value.kind]).toEqual(["policy our-school", "policy"]);
  expect(read.ok && read.value.kind === "policy" && read.value.document.rules.length).toBe(base.rules.length);
});

test("a change that leads nowhere comes back with its place, and so does a policy that nobody opened", async () => {
  const stray = await opened({ ...changes, changes: [{ at: "/settings/nothing", to: 2, by: "Headteacher" }] });
  expect(stray.ok ? [] : stray.issues.map(({ path }) => path)).toEqual(["/changes/0/at"]);
  const unknown = await opened({ ...changes, extends: "never-opened" });
  expect(unknown.ok ? [] : unknown.issues.map(({ path }) => path)).toEqual(["/extends"]);
});

test("every other file is read as it is", async () => {
  const read = await opened(base);
  expect(read.ok && read.value.id).toBe(`policy ${base.id}`);
  expect(await readOpened("Fernsby", find)).toMatchObject({ ok: false });
});
