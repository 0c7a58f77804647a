import { expect, test } from "vitest";
import { assumedDangerEnd } from "../history/DangerEnd.js";
import { policies } from "../policies/policies.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import { parseSchool } from "../school/parseSchool.js";
import { parsePolicy } from "./parsePolicy.js";
import type { Policy } from "./policySchema.js";
import { settingSchema } from "./settingSchema.js";
import { settingsOf } from "./settingsOf.js";
import { watchSettingIds } from "./watchSetting.js";
import defaults from "./watchDefaults.json" with { type: "json" };

const all = Object.values(policies);
const morecambe = policies["morecambe-road-2024"];
// what the documents of a school hold, before they are parsed
const ownOf = (change: object): Policy => ({ ...morecambe, settings: { ...morecambe.settings, ...change } });
const without = (...ids: readonly string[]): Policy => ({
  ...morecambe,
  settings: Object.fromEntries(Object.entries(morecambe.settings).filter(([id]) => !ids.includes(id))),
});

test("the assumed settings of the watch are settings, and what ends danger without a policy is the same", () => {
  for (const setting of Object.values(defaults)) expect(settingSchema.safeParse(setting).success).toBe(true);
  expect(defaults["danger.endsBy"].assumed).toBe(assumedDangerEnd);
});

test.each(all)("$id says each setting of the watch itself: not stated, with the assumed value", ({ settings }) => {
  for (const id of watchSettingIds) expect(settings[id]).toEqual(defaults[id]);
});

test("a policy that says none of them has the assumed ones, and one that leaves a value open has it too", () => {
  const silent = without(...watchSettingIds);
  for (const id of watchSettingIds) expect(resolveSettings(silent)[id]).toEqual({ ...resolveSettings(morecambe)[id] });
  const open = ownOf({ "watch.askAgain": { describes: "when to ask again", unit: "minutes", origin: "not-stated" } });
  expect(settingsOf(open)["watch.askAgain"]).toMatchObject({ origin: "not-stated", assumed: 30 });
});

test.each([
  ["watch.askAgain", { unit: "minutes", value: true }],
  ["watch.askAgain", { unit: "minutes", value: 0 }],
  ["watch.holdAtMost", { value: 0 }],
  ["watch.holdAtMost", { value: 1.5 }],
  ["watch.newTimeWithin", { unit: "minutes", value: 60 * 24 * 32 }],
  ["danger.endsBy", { value: "a voice" }],
])("a policy that sets %s to %o is refused", (id, said) => {
  const setting = { describes: "what the school decided", origin: "school-set", by: "Headteacher", ...said };
  const read = parsePolicy(ownOf({ [id]: setting }));
  expect(read.ok ? [] : read.issues.map(({ path }) => path.slice(0, 10 + id.length))).toEqual([`/settings/${id}`]);
});

test.each([
  ["watch.askAgain", 20, true],
  ["watch.askAgain", "PT20M", true],
  ["watch.askAgain", 0, false],
  ["watch.holdAtMost", 3, true],
  ["watch.holdAtMost", 101, false],
  ["watch.newTimeWithin", 60, true],
  ["watch.newTimeWithin", "soon", false],
  ["danger.endsBy", "back", true],
  ["danger.endsBy", "never", false],
  ["danger.endsBy", 1, false],
])("a school can choose %s: %s (%s)", (id, value, good) => {
  const school = { name: "Larkfield Primary", settings: { [id]: { value, by: "Headteacher" } } };
  for (const policy of [morecambe, without(id)]) {
    const read = parseSchool(school, { policies: [policy] });
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(good ? [] : [`/settings/${id}/value`]);
  }
});
