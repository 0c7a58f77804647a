import type { Issue } from "../parsed/Issue.js";
import { issue } from "../parsed/Issue.js";
import { jsonPointer } from "../parsed/jsonPointer.js";
import { inUnit } from "../policy/inUnit.js";
import { numbersOf } from "../policy/numbersOf.js";
import { outOfBounds } from "../policy/outOfBounds.js";
import type { Policy } from "../policy/policySchema.js";
import type { School } from "./schoolSchema.js";

const MOST = 10_000;

/** Nobody counts, or waits, further than this; held where the policies are not known that say what a choice is for. */
function anyChoice({ settings = {} }: School): Issue[] {
  return Object.entries(settings).flatMap(([id, { value }]) => {
    const path = jsonPointer(["settings", id, "value"]);
    if (typeof value === "number") return Math.abs(value) <= MOST ? [] : [issue(path, "too-big", { limit: MOST })];
    return outOfBounds("calendar", value, { path }) ?? [];
  });
}

/** A school's choices that no clock could work through: the policies say what each is for. */
export function choiceBounds(school: School, policies: readonly Policy[] | undefined): Issue[] {
  if (policies === undefined) return anyChoice(school);
  const { settings = {} } = school;
  const found = policies.flatMap(numbersOf).flatMap(({ kind, setting: id, unit }) => {
    const choice = id !== undefined && Object.hasOwn(settings, id) ? settings[id] : undefined;
    if (id === undefined || choice === undefined) return [];
    return outOfBounds(kind, inUnit(choice.value, unit), { path: `/settings/${id}/value`, unit }) ?? [];
  });
  return [...new Map(found.map((one) => [`${one.path} ${one.code}`, one])).values()];
}
