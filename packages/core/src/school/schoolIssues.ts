import type { Issue } from "../parsed/Issue.js";
import { jsonPointer } from "../parsed/jsonPointer.js";
import { nearestKey } from "../parsed/nearestKey.js";
import { shippedPolicyIds } from "../policies/shippedPolicyIds.js";
import type { Policy } from "../policy/policySchema.js";
import type { Setting, SettingValue } from "../policy/settingSchema.js";
import { inUnit, isTimeUnit } from "../policy/inUnit.js";
import { settingMisfit } from "../policy/referenceIssues.js";
import { roleWords } from "../policy/roleWords.js";
import { settingIssues } from "../policy/settingIssues.js";
import { valueOfSetting } from "../policy/statedOrAssumed.js";
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
        ? holders.indexOf(id) < at
          ? [issueAt(["roles", role, at], "duplicate-id", "Name each person once for a role.")]
          : []
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
function wantedKind(setting: Setting): string | undefined {
  if (isTimeUnit(setting.unit)) return "number";
  const value = valueOfSetting(setting);
  return value === undefined ? undefined : kindOf(value);
}

function choiceIssues({ settings = {} }: School, policies: readonly Policy[]): Issue[] {
  const offered = policies.map((policy) => ({ ...policy, settings: settingsOf(policy) }));
  const known = offered.flatMap((policy) => Object.keys(policy.settings));
  return Object.entries(settings).flatMap(([id, { value, by }]) => {
    const users = offered.filter((policy) => Object.hasOwn(policy.settings, id));
    const setting = users[0]?.settings[id];
    if (setting === undefined)
      return [issueAt(["settings", id], "unknown-setting", `Name a setting of a policy in use.${nearest(id, known)}`)];
    const wanted = wantedKind(setting);
    const choice = inUnit(value, setting.unit);
    const misfit = users.flatMap((policy) => settingMisfit(id, choice, policy) ?? [])[0];
    const ask = wanted === undefined || kindOf(choice) === wanted ? misfit : (kindWords[wanted] ?? "another value");
    // the id is a policy's own word, so it can stand in a path
    const path = `/settings/${id}/value`;
    if (ask !== undefined) return [{ path, code: "setting-type", message: `Give ${ask} here.` }];
    const { describes, unit } = setting;
    const chosen: Setting = {
      describes,
      unit,
      origin: "school-set",
      value: typeof choice === "object" ? [...choice] : choice,
      by,
    };
    return settingIssues({ ...(users[0] as Policy), settings: { ...users[0]?.settings, [id]: chosen } }).filter(
      (found) => found.path === path || found.path.startsWith(`${path}/`),
    );
  });
}

/** Roles that are nearly one of a policy in use: whoever holds such a role would never be asked. */
function roleIssues({ roles }: School, policies: readonly Policy[]): Issue[] {
  const known = [...new Set(policies.flatMap(roleWords))];
  return Object.keys(roles).flatMap((role) => {
    const isNear = !known.includes(role) && nearestKey(role, known) !== undefined;
    return isNear
      ? [issueAt(["roles", role], "unknown-role", `Check this role: no policy in use has it.${nearest(role, known)}`)]
      : [];
  });
}

/** What is wrong between the parts of a school: people, addenda and, where the policies in use are known, its choices. */
export function schoolIssues(school: School, policies: readonly Policy[] | undefined): Issue[] {
  const known = (policies ?? []).map(({ id }) => id);
  return [
    ...peopleIssues(school),
    ...addendumIssues(school, [...shippedPolicyIds, ...known]),
    ...(policies === undefined ? [] : [...choiceIssues(school, policies), ...roleIssues(school, policies)]),
    ...choiceBounds(school, policies),
  ];
}
