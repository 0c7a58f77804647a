import { z } from "zod";
import { citesSchema } from "./citesSchema.js";
import { conditionSchema } from "./conditionSchema.js";
import { itemSchema } from "./itemSchema.js";
import { phases } from "./phases.js";
import { strengthSchema } from "./strengthSchema.js";

/** Moments at which a duty stops being pending; `always` means that it never is. */
export const settlingMoments = ["always", "departed", "arrived", "entered", "left", "back", "closed"] as const;
/** See {@link settlingMoments}. */
export type SettlingMoment = (typeof settlingMoments)[number];

const ruleIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,79}$/);
const words = z.array(z.string().min(1)).min(1);

/** Limits a rule to some visits; each key that stands must fit. */
export const scopeSchema = z.strictObject({
  purposes: words.optional(),
  settings: words.optional().describe("inside or doorstep"),
  caseStatuses: words
    .optional()
    .describe("Listed categories of a pupil, as a record spells them: cp, cin, lac, ehcp, early-help"),
  staffRoles: words.optional().describe("Roles of which a visitor holds at least one"),
});

/**
 * The sentences of a rule, in our own words. `{fact:id}` and `{setting:id}` are filled in. `asks` says what the rule asks, as a sentence
 * that fits any visit; `unmet` says what is wrong with this one, and defaults to `asks` said to be not kept; `unmetWhen` says it in other words
 * where something is so, such as a form that was filled in too late; `todo` says what somebody does while its moment has not come, as an order,
 * and defaults to `asks`.
 */
const saysSchema = z.strictObject({
  asks: z.string().min(1),
  unmet: z.string().min(1).optional(),
  unmetWhen: z
    .array(z.strictObject({ when: conditionSchema, says: z.string().min(1) }))
    .min(1)
    .optional()
    .describe("Other words for what is wrong: those of the first condition that is known to be so, otherwise `unmet`"),
  todo: z.string().min(1).optional(),
});

const shared = { id: ruleIdSchema, topic: z.string().min(1).optional(), note: z.string().optional() };
const applies = { scope: scopeSchema.optional(), when: conditionSchema.optional() };
const binding = {
  strength: strengthSchema,
  phase: z.enum(phases),
  gate: z.boolean().optional().describe("The clause forbids going on: before departure an unmet rule blocks the visit"),
  settles: z.enum(settlingMoments).optional(),
  forEach: itemSchema.optional(),
  beats: z.array(ruleIdSchema).optional().describe("Rules over which the source gives this one precedence"),
  rulesOut: ruleIdSchema
    .optional()
    .describe("The act that an unmet rule denies; a permission for the same act disagrees with it"),
  says: saysSchema,
};

/** What must be so. */
export const dutyRuleSchema = z.strictObject({
  kind: z.literal("duty"),
  ...shared,
  cites: citesSchema,
  ...applies,
  ...binding,
  require: conditionSchema,
});
/** What must not be so. */
export const banRuleSchema = z.strictObject({
  kind: z.literal("ban"),
  ...shared,
  cites: citesSchema,
  ...applies,
  ...binding,
  forbid: conditionSchema,
});
/** What is allowed: it answers `{ "permitted": … }`, and speaks against duties and bans that rule the same act out. */
export const permissionRuleSchema = z.strictObject({
  kind: z.literal("permission"),
  ...shared,
  cites: citesSchema,
  scope: scopeSchema.optional(),
  when: conditionSchema,
  permits: ruleIdSchema,
  beats: z.array(ruleIdSchema).optional(),
  inConflict: z
    .enum(["permitted", "not-permitted"])
    .optional()
    .describe("What lenient mode reckons with when a duty disagrees"),
  says: z.string().min(1).describe("What is allowed, and when, as one sentence"),
});
/** A fact that this policy reads in its own way, or names for its rules. */
export const definitionRuleSchema = z.strictObject({
  kind: z.literal("definition"),
  ...shared,
  cites: z.array(z.string()),
  defines: z.string().regex(/^[a-z][A-Za-z0-9]{0,79}$/),
  as: conditionSchema,
  says: z.string().min(1).describe("What the defined fact means, as a noun phrase or a clause"),
});
/** Something that visits need and the policy does not say. Outcome `open`; `assume` is what lenient mode asks for instead. */
export const silenceRuleSchema = z.strictObject({
  kind: z.literal("silence"),
  ...shared,
  cites: z.array(z.string()),
  ...applies,
  phase: z.enum(phases),
  assume: conditionSchema,
  says: saysSchema,
});

/** A rule of a policy; see the five kinds. */
export const ruleSchema = z.discriminatedUnion("kind", [
  dutyRuleSchema,
  banRuleSchema,
  permissionRuleSchema,
  definitionRuleSchema,
  silenceRuleSchema,
]);

/** See {@link ruleSchema}. */
export type Rule = Readonly<z.infer<typeof ruleSchema>>;
/** Rules that bind somebody. */
export type BindingRule = Extract<Rule, { kind: "duty" | "ban" }>;
