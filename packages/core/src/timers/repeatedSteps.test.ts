import { expect, test } from "vitest";
import { at } from "../../test/exampleVisit.js";
import { closedDoor, ladderDocument, ladderPolicy, step } from "../../test/ladderPolicy.js";
import { eachTime, type Told } from "../../test/ladderSteps.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import { sayTimer } from "./sayTimer.js";
import { timersOf } from "../policy/timersOf.js";
import { resolveSettings } from "../settings/resolveSettings.js";

const often = (repeat: object, more: object = {}) =>
  closedDoor({
    steps: [
      step("ring-family", { doneBy: [{ event: "parent-rung" }], within: { setting: "five" }, repeat }),
      step("knock-again", { delay: { setting: "five" } }),
    ],
    ...more,
  });
const endless = ladderPolicy(often({ every: { setting: "thirty" } }));
const twice = ladderPolicy(often({ every: { setting: "thirty" }, times: { setting: "twice" } }));
const closed: Told = { type: "nobody-home", at: at("13:50") };
const came: Told = { type: "family-arrived", at: at("15:00") };
const rung = (clock: string): Told => ({ type: "parent-rung", at: at(clock) });
const clockOf = (ms: number) => new Date(ms + 3_600_000).toISOString().slice(11, 16);

const told = (policy: typeof endless, now: string, ...events: readonly Told[]): readonly string[] =>
  (eachTime(policy, at(now), closed, ...events)["ring-family"] ?? []).map(
    ({ status, due, minutes }) => `${status} ${clockOf(due)} ${String(minutes)}`,
  );

test("a step that is repeated is due again so long after it was done last, and late after its time", () => {
  expect(told(endless, "14:21", rung("13:52"))).toEqual(["kept 13:50 0", "not-due 14:22 0"]);
  expect(told(endless, "14:22", rung("13:52"))).toEqual(["kept 13:50 0", "due 14:22 0"]);
  expect(told(endless, "14:30", rung("13:52"))).toEqual(["kept 13:50 0", "late 14:22 3"]);
  expect(told(endless, "14:41", rung("13:52"), rung("14:40"))).toEqual([
    "kept 13:50 0",
    "kept-late 14:22 13",
    "not-due 15:10 0",
  ]);
});

test("done before it is due again it is done, and the next counts from then", () => {
  expect(told(endless, "14:00", rung("13:52"), rung("13:55"))).toEqual([
    "kept 13:50 0",
    "kept 14:22 0",
    "not-due 14:25 0",
  ]);
});

test("what was late again when the ladder ended is remembered, and nothing is due any more (W8, W9)", () => {
  expect(told(endless, "15:05", rung("13:52"), came)).toEqual(["kept 13:50 0", "missed 14:22 33"]);
  expect(told(endless, "15:50", rung("14:40"), came)).toEqual(["kept-late 13:50 45", "not-needed 15:10 0"]);
});

test("so many times in all, and it is done for good", () => {
  expect(told(twice, "15:50", rung("13:52"), rung("14:22"), rung("14:23"))).toEqual(["kept 13:50 0", "kept 14:22 0"]);
});

test("the next step's turn comes with the first time", () => {
  const found = eachTime(endless, at("13:58"), closed, rung("13:52"))["knock-again"];
  expect(found?.map(({ due }) => clockOf(due))).toEqual(["13:57"]);
});

test("a ladder whose last step is repeated is over with the last time, and without a number only with its end", () => {
  const last = (repeat: object) =>
    ladderPolicy(
      closedDoor({
        steps: [step("ring-family", { doneBy: [{ event: "parent-rung" }], repeat, within: { setting: "five" } })],
      }),
    );
  const starts = (policy: typeof endless) =>
    told(policy, "14:59", rung("13:52"), rung("14:22"), { type: "nobody-home", at: at("14:50") });
  expect(starts(last({ every: { setting: "thirty" }, times: { setting: "twice" } })).at(-1)).toBe("late 14:50 4");
  expect(starts(last({ every: { setting: "thirty" } })).at(-1)).toBe("late 14:52 2");
});

test("what would be due again for ever is refused", () => {
  const parsed = parsePolicy(ladderDocument(often({ every: { setting: "thirty" } }, { ends: undefined })));
  expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code])).toEqual([
    ["/ladders/0/steps/0/repeat", "repeat-without-end"],
  ]);
});

test("the step says how often", () => {
  const says = (policy: typeof endless) =>
    timersOf(policy)
      .slice(0, 1)
      .map((timer) => sayTimer(timer, resolveSettings(policy, {})));
  expect(says(endless)[0]).toContain("It is done again every 30 minutes until this ends.");
  expect(says(twice)[0]).toContain("It is done again every 30 minutes, 2 times in all.");
});
