import { policies } from "@home-visits/core";
import { standardScale } from "@home-visits/pdf";
import { expect, test, vi } from "vitest";
import type { PrintSettings } from "./printFile.js";
import { printInWorker } from "./printInWorker.js";

const given: PrintSettings = {
  policy: policies["reach2-2020"],
  school: { name: "Mill Lane Primary" },
  date: new Date("2026-06-09"),
  scale: standardScale,
};
const printed = vi.hoisted(() => vi.fn((..._: readonly unknown[]) => undefined));
vi.mock("./printFile.js", () => ({ printFile: printed }));
vi.mock("node:worker_threads", async () => {
  const { policies } = await import("@home-visits/core");
  const { standardScale } = await import("@home-visits/pdf");
  const settings = { policy: policies["reach2-2020"], school: { name: "Mill Lane Primary" }, scale: standardScale };
  return { workerData: structuredClone([{}, { settings, extraFonts: [] }]) as unknown };
});

test("a worker's copy of the settings never changes, so that its policy is made ready once and not for every pack", async () => {
  const task = { visits: [], sheets: [], notMade: [], skipBad: false };
  await printInWorker(task);
  const [, settings] = printed.mock.lastCall as [unknown, PrintSettings];
  expect(settings.policy).toEqual(given.policy);
  expect(settings.policy).not.toBe(given.policy);
  for (const each of [settings, settings.policy, settings.policy.rules, settings.school])
    expect(Object.isFrozen(each)).toBe(true);
});
