import type { Issue } from "../parsed/Issue.js";
import { jsonPointer } from "../parsed/jsonPointer.js";
import { nearestKey } from "../parsed/nearestKey.js";
import { shippedPolicyIds } from "../policies/shippedPolicyIds.js";
import type { Policy } from "../policy/policySchema.js";
import type { Setting, SettingValue } from "../policy/settingSchema.js";
import { inUnit, isTimeUnit } from "../policy/inUnit.js";
import { watchMisfit } from "../policy/referenceIssues.js";
import { settingsOf } from "../policy/settingsOf.js";
import { choiceBounds } from "./choiceBounds.js";
import type { School } from "./schoolSchema.js";

const issueAt = (path: readonly PropertyKey[], code: string, message: string): Issue => ({
  path: jsonPointer(path),
  code,
  message,
});

const nearest = (name: string, known: readonly string[]): string => {
  const found = nearestKey(name, known);
  return found === undefined ? "" : ` The nearest is “${found}”.`;
};

function peopleIssues({ people, roles }: School): Issue[] {
  const ids = people.map(({ id }) => id);
  const twice = people.flatMap(({ id }, at) =>
    ids.indexOf(id) < at ? [issueAt(["people", at, "id"], "duplicate-id", "Give this person an id of their own.")] : [],
  );
  const lost = Object.entries(roles).flatMap(([role, holders]) =>
    holders.flatMap((id, at) =>
      ids.includes(id)
        ? []
        : [issueAt(["roles", role, at], "person-not-found", "Name a person of the school's list, by id.")],
    ),
  );
  return [...twice, ...lost];
}

function addendumIssues({ switchedOn = {} }: School, known: readonly string[]): Issue[] {
  return Object.keys(switchedOn).flatMap((id) =>
    known.includes(id)
      ? []
      : [issueAt(["switchedOn", id], "unknown-policy", `Name a policy that there is.${nearest(id, known)}`)],
  );
}

const kindOf = (value: SettingValue): string => (Array.isArray(value) ? "list" : typeof value);
const kindWords: Readonly<Record<string, string>> = {
  number: "a number",
  string: "a word, in quotes",
  boolean: "true or false",
  list: "a list of words",
};

/** The type that the policy's own value has; `undefined` where it offers none. */
function wantedKind({ unit, ...setting }: Setting): string | undefined {
  if (isTimeUnit(unit)) return "number";
  const value = setting.origin === "not-stated" ? setting.assumed : setting.value;
  return value === undefined ? undefined : kindOf(value);
}

function choiceIssues({ settings = {} }: School, policies: readonly Policy[]): Issue[] {
  const offered = policies.map(settingsOf);
  const known = offered.flatMap((settings) => Object.keys(settings));
  return Object.entries(settings).flatMap(([id, { value }]) => {
    const setting = offered.flatMap((settings) => (Object.hasOwn(settings, id) ? [settings[id]] : []))[0];
    if (setting === undefined)
      return [issueAt(["settings", id], "unknown-setting", `Name a setting of a policy in use.${nearest(id, known)}`)];
    const wanted = wantedKind(setting);
    const choice = inUnit(value, setting.unit);
    const misfit = watchMisfit(id, choice, setting);
    const ask = wanted === undefined || kindOf(choice) === wanted ? misfit : (kindWords[wanted] ?? "another value");
    // the id is a policy's own word, so it can stand in a path
    const path = `/settings/${id}/value`;
    return ask === undefined ? [] : [{ path, code: "setting-type", message: `Give ${ask} here.` }];
  });
}

/** What is wrong between the parts of a school: people, addenda and, where the policies in use are known, its choices. */
export function schoolIssues(school: School, policies: readonly Policy[] | undefined): Issue[] {
  const known = (policies ?? []).map(({ id }) => id);
  return [
    ...peopleIssues(school),
    ...addendumIssues(school, [...shippedPolicyIds, ...known]),
    ...(policies === undefined ? [] : choiceIssues(school, policies)),
    ...choiceBounds(school, policies),
  ];
}
