import { z } from "zod";
import { notParsed, type Parsed } from "../parsed/Parsed.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import { parsePolicy } from "./parsePolicy.js";
import { policyIssueMessages } from "./policyIssueMessages.js";
import { policyIdSchema, policySchema, type Policy } from "./policySchema.js";

const { id, title, edition, source, rules, settings, positions } = policySchema.shape;
const sections = policySchema.omit({
  $schema: true,
  id: true,
  title: true,
  edition: true,
  source: true,
  switch: true,
  extends: true,
  rules: true,
  settings: true,
  positions: true,
});

/**
 * What a school changes of a policy that it takes over: rules and settings by id, the rest section by section. A rule with an id of the
 * base replaces it, another is added; `withoutRules` takes some out and says why.
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
  settings: settings.optional(),
  positions: positions.optional(),
  ...sections.partial().shape,
});

/** See {@link policyChangesSchema}. */
export type PolicyChanges = Readonly<z.infer<typeof policyChangesSchema>>;

const defined = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

function extended(base: Policy, changes: PolicyChanges): unknown {
  const { withoutRules = [], rules: own = [], settings: ownSettings, positions: ownPositions, ...others } = changes;
  const gone = new Set(withoutRules.map(({ rule }) => rule));
  const replaced = base.rules
    .filter((rule) => !gone.has(rule.id))
    .map((rule) => own.find((other) => other.id === rule.id) ?? rule);
  const added = own.filter((rule) => !base.rules.some((other) => other.id === rule.id));
  return {
    ...base,
    ...defined(others),
    rules: [...replaced, ...added],
    settings: { ...base.settings, ...ownSettings },
    positions: { ...base.positions, ...ownPositions },
  };
}

/**
 * The policy that a school gets by changing a few things of another one, which it names in `extends`.
 * @returns the whole policy, checked as {@link parsePolicy} does; an issue where the base is another one or a rule to drop does not exist
 */
export function extendPolicy(base: Policy, input: unknown): Parsed<Policy> {
  const changes = parseDocumentWith(policyChangesSchema, input);
  if (!changes.ok) return changes;
  if (changes.value.extends !== base.id)
    return notParsed({ path: "/extends", code: "unknown-base", message: policyIssueMessages["unknown-base"] });
  const unknown = (changes.value.withoutRules ?? []).findIndex(
    ({ rule }) => !base.rules.some((other) => other.id === rule),
  );
  if (unknown >= 0)
    return notParsed({
      path: `/withoutRules/${String(unknown)}/rule`,
      code: "unknown-rule",
      message: policyIssueMessages["unknown-rule"],
    });
  return parsePolicy(extended(base, changes.value));
}
