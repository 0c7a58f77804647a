import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { z } from "zod";
import type { Issue } from "../parsed/Issue.js";
import { notParsed, type Parsed } from "../parsed/Parsed.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import { applyPlaces, placeOfChange } from "./applyPlaces.js";
import { issueOf, unknownName } from "./issueOf.js";
import { parsePolicy } from "./parsePolicy.js";
import { countingSettings } from "./countingSettings.js";
import { mentionedIn } from "./namedIn.js";
import { watchSettingIds } from "./watchSetting.js";
import { policyIdSchema, wholePolicySchema, type Policy } from "./policySchema.js";

const { id, title, edition, source, rules, timers, settings, positions } = wholePolicySchema.shape;
const sections = wholePolicySchema.omit({
  $schema: true,
  id: true,
  title: true,
  edition: true,
  source: true,
  switch: true,
  extends: true,
  rules: true,
  timers: true,
  settings: true,
  positions: true,
});

/**
 * What a school changes of a policy that it takes over: rules, timers and settings by id, the rest section by section. A rule with an id of the
 * base replaces it, another is added; `withoutRules` takes some out and says why. `changes` are single places, last of all.
 */
export const policyChangesSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  title,
  edition,
  source,
  extends: policyIdSchema,
  withoutRules: z
    .array(z.strictObject({ rule: z.string().min(1), because: z.string().min(1), by: z.string().min(1) }))
    .optional(),
  rules: rules.optional(),
  timers: timers.optional(),
  settings: settings.optional(),
  positions: positions.optional(),
  changes: z
    .array(
      z.strictObject({
        at: z
          .string()
          .regex(/^(\/[A-Za-z0-9._-]{1,80}){2,12}$/)
          .describe("The place by its way from the top, entries of lists by their ids: /settings/visitors.each"),
        to: z.unknown().describe("What stands there instead; for a setting its value alone will do"),
        by: z.string().min(1).max(200).describe("Who decided it"),
      }),
    )
    .max(300)
    .optional()
    .describe("Single places of the base, such as a number or the strength of one rule"),
  ...sections.partial().shape,
});

/** See {@link policyChangesSchema}. */
export type PolicyChanges = Readonly<z.infer<typeof policyChangesSchema>>;

const defined = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A part with the id of one of the base replaces it, another is added. */
function changedById<Part extends { readonly id: string }>(
  base: readonly Part[],
  own: readonly Part[],
): readonly Part[] {
  const replaced = base.map((part) => own.find(({ id }) => id === part.id) ?? part);
  return [...replaced, ...own.filter((part) => !base.some(({ id }) => id === part.id))];
}

function extended(base: Policy, changes: PolicyChanges) {
  const { withoutRules = [], rules = [], timers = [], settings, positions, changes: _, ...others } = changes;
  const gone = new Set(withoutRules.map(({ rule }) => rule));
  const kept = base.rules.filter((rule) => !gone.has(rule.id));
  return {
    ...base,
    ...defined(others),
    rules: changedById(kept, rules),
    timers: changedById(base.timers, timers),
    settings: { ...base.settings, ...settings },
    positions: { ...base.positions, ...positions },
  };
}

/**
 * The policy that a school gets by changing a few things of another one, which it names in `extends`.
 * @returns the whole policy, checked as {@link parsePolicy} does; an issue where the base is another one or a rule to drop does not exist
 */
export function extendPolicy(base: Policy, input: unknown): Parsed<Policy> {
  checkArgument("extendPolicy", "base", base, expected.policy);
  const changes = parseDocumentWith(policyChangesSchema, input);
  if (!changes.ok) return changes;
  if (changes.value.extends !== base.id)
    return notParsed(unknownName("/extends", "unknown-base", changes.value.extends, [base.id]));
  const whole = extended(base, changes.value);
  const places = changes.value.changes ?? [];
  const { document, pointers, issues } = applyPlaces(whole, places);
  const [first, ...more] = [
    ...strayRules(base, changes.value),
    ...straySettings(base, changes.value, whole),
    ...issues,
    ...placesTwice(pointers),
  ];
  if (first) return notParsed(first, ...more);
  const parsed = parsePolicy(document);
  if (parsed.ok) return parsed;
  const [issue, ...others] = parsed.issues.map((one) => {
    const path = placeOfChange(one.path, pointers);
    return path === undefined ? placedInChanges(one, changes.value, whole) : { ...one, path };
  });
  return issue ? notParsed(issue, ...others) : parsed;
}

/** The id of the base, rules that are dropped and are not there, and rules that are dropped twice, or dropped and written anew. */
function strayRules(base: Policy, { id: own, withoutRules = [], rules = [] }: PolicyChanges): Issue[] {
  const known = base.rules.map((rule) => rule.id);
  const dropped = withoutRules.map(({ rule }) => rule);
  return [
    ...(own === base.id ? [issueOf("/id", "extends-itself")] : []),
    ...dropped.flatMap((rule, place) => {
      const path = `/withoutRules/${String(place)}/rule`;
      if (!known.includes(rule)) return [unknownName(path, "unknown-rule", rule, known)];
      const again = dropped.indexOf(rule) < place || rules.some((one) => one.id === rule);
      return again ? [issueOf(path, "name-repeated")] : [];
    }),
  ];
}

// of one place for one more entry each is another
function placesTwice(pointers: readonly string[]): Issue[] {
  return pointers.flatMap((pointer, at) =>
    pointers.indexOf(pointer) < at ? [issueOf(`/changes/${String(at)}/at`, "place-twice")] : [],
  );
}

/** An issue of the whole policy, at the place in the changes of the rule or the timer that it is about. */
function placedInChanges(
  issue: Issue,
  changes: PolicyChanges,
  whole: Readonly<Record<"rules" | "timers", readonly { readonly id: string }[]>>,
): Issue {
  const [, section, place, ...rest] = issue.path.split("/");
  if (section !== "rules" && section !== "timers") return issue;
  const id = whole[section][Number(place)]?.id;
  const at = (changes[section] ?? []).findIndex((one) => one.id === id);
  return at < 0 ? issue : { ...issue, path: ["", section, String(at), ...rest].join("/") };
}

/** Changed settings that the base has not and that nothing of the whole policy names: a slip of the pen would change nothing in silence. */
function straySettings(base: Policy, { settings = {} }: PolicyChanges, whole: object): Issue[] {
  const named = mentionedIn({ ...whole, settings: undefined }, "setting");
  const known = [...Object.keys(base.settings), ...watchSettingIds, ...Object.keys(countingSettings(whole))];
  return Object.keys(settings)
    .filter((id) => !known.includes(id) && !named.has(id))
    .map((id) => unknownName(`/settings/${id}`, "unknown-setting", id, known));
}
