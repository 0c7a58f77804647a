import { z } from "zod";
import { roleIdSchema, roleSchema } from "./actorSchema.js";
import { citesSchema } from "./citesSchema.js";
import { timerSchema } from "./timerSchema.js";
import { codeWordSchema, ladderSchema } from "./ladderSchema.js";
import { ownLadderSchema } from "./ownLadderSchema.js";
import { piecesSchema, type PieceUse } from "./pieces/piecesSchema.js";
import { riskMatrixSchema } from "../risk/riskMatrixSchema.js";
import { ownEventSchema } from "../facts/ownEventSchema.js";
import { ownFactSchema } from "../facts/ownFactSchema.js";
import { policyCaseSchema } from "./policyCaseSchema.js";
import { ruleSchema } from "./ruleSchema.js";
import { settingIdSchema, settingReferenceSchema, settingSchema } from "./settingSchema.js";

/** An id that is safe as a file name and as a key. */
export const policyIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/, "Use small letters, digits and hyphens, such as mill-lane.");

const dateOrMonth = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$/)
  .describe("A date, or a month where the source names only that");

/** A date that the document states about itself, or on which the school looked at it again (`reviewed`; the latest counts). Two sets that disagree are both kept, as `first` and `second`. */
const statedDateSchema = z.strictObject({
  what: z.enum(["dated", "ratified", "reviewed", "review-due"]),
  on: dateOrMonth,
  set: z.enum(["first", "second"]).optional(),
  cites: citesSchema,
});

/** Where this policy stands on a topic, in our own words, for a table of several policies. Whether two differ on it is told by their rules, not by these words. */
const positionSchema = z.strictObject({ says: z.string().min(1), cites: z.array(z.string()) });

/** Why a clause that checks or computes has no rule of its own here, or where it is served. */
const coverageSchema = z.strictObject({
  cites: citesSchema,
  by: z.enum(["risk", "forms", "escalation", "record", "print", "none"]),
  why: z.string().min(1),
});

/** How often a full risk assessment is reviewed, and how many reviews its form has room for. */
const assessmentReviewSchema = z.strictObject({
  every: settingReferenceSchema,
  slots: settingReferenceSchema,
  byBand: z
    .record(z.string(), settingReferenceSchema)
    .optional()
    .describe(
      "How often an assessment is reviewed whose worst hazard has a band with the controls, by the id of the band",
    ),
});

/**
 * A policy as a document: who wrote it, its settings, its rules, its times and its ladder. Nothing that a policy says stands in code.
 * `switch` marks a policy that is off until a school turns it on for named dates.
 */
export const wholePolicySchema = z.strictObject({
  $schema: z.string().optional(),
  id: policyIdSchema,
  title: z.string().min(1),
  edition: z.string().min(1),
  source: z.strictObject({ code: z.string().min(1), document: z.string().min(1), cites: z.array(z.string()) }),
  dates: z.array(statedDateSchema),
  review: settingReferenceSchema.optional().describe("How often the document itself is reviewed"),
  switch: z.strictObject({ on: z.literal("by-the-school"), cites: citesSchema, says: z.string().min(1) }).optional(),
  extends: policyIdSchema.optional().describe("The policy that this one was made from"),
  roles: z.array(roleSchema),
  settings: z.record(settingIdSchema, settingSchema),
  facts: z
    .array(ownFactSchema)
    .max(300)
    .optional()
    .describe("The school's own facts, beside those that every record can hold"),
  events: z
    .array(ownEventSchema)
    .max(300)
    .optional()
    .describe("The school's own events, beside those that every record can hold"),
  rules: z.array(ruleSchema),
  ladder: ladderSchema,
  codeWord: codeWordSchema,
  timers: z.array(timerSchema).describe("The timed clauses: who does what, when it arises, from when and by when"),
  ladders: z
    .array(ownLadderSchema)
    .max(30)
    .optional()
    .describe("Ladders of the policy's own, beside the one for overdue staff: steps for whatever else it watches"),
  riskMatrix: riskMatrixSchema
    .optional()
    .describe(
      "The matrix that this policy rates with; without one a rating has no band, unless the school has a matrix of its own",
    ),
  assessmentReview: assessmentReviewSchema.optional(),
  forms: z.array(
    z.strictObject({
      form: z.string().min(1),
      moment: z.string().min(1),
      strength: z.enum(["must", "should", "may"]),
      signedBy: z.array(roleIdSchema),
      cites: citesSchema,
      says: z.string().min(1),
    }),
  ),
  positions: z.record(z.string(), positionSchema),
  cases: z
    .array(policyCaseSchema)
    .max(500)
    .optional()
    .describe("Visits that the policy is tried on, with what must come out"),
  coverage: z.array(coverageSchema),
});

/** See {@link policySchema}. */
export type Policy = Readonly<z.infer<typeof wholePolicySchema>>;

// named by hand: taken from the sections below, the declarations would hold each section's schema
type MayBeLeftOut =
  "dates" | "roles" | "settings" | "rules" | "ladder" | "codeWord" | "timers" | "forms" | "positions" | "coverage";

/** What a policy says that leaves its ladder out. */
export const NO_STEPS = "This policy states no steps for overdue staff.";

const { shape } = wholePolicySchema;
const emptySections = {
  dates: shape.dates.default([]),
  roles: shape.roles.default([]),
  settings: shape.settings.default({}),
  rules: shape.rules.default([]),
  ladder: shape.ladder.default({ status: "none", says: NO_STEPS, cites: [] }),
  codeWord: shape.codeWord.default({ status: "none", cites: [] }),
  timers: shape.timers.default([]),
  forms: shape.forms.default([]),
  positions: shape.positions.default({}),
  coverage: shape.coverage.default([]),
} satisfies Readonly<Record<MayBeLeftOut, z.ZodType>>;

/** A policy as people write it. */
export type PolicyDocument = Omit<Policy, MayBeLeftOut> & {
  readonly [Part in MayBeLeftOut]?: Policy[Part] | undefined;
} & { readonly pieces?: readonly PieceUse[] | undefined };

/** A document whose empty sections are there, and whose pieces are not in their places yet. */
type PolicyInPieces = Policy & { readonly pieces?: readonly PieceUse[] | undefined };

/** The shape of a document; {@link parsePolicy} puts its pieces in their places. */
export const policyDocumentSchema: z.ZodType<PolicyInPieces, PolicyDocument> = wholePolicySchema.extend({
  ...emptySections,
  pieces: piecesSchema.optional(),
});

/**
 * The same as people write it: a section that would be empty may be left out, and a policy without steps or a code word need not say so.
 * Pieces are put in their places by {@link parsePolicy} alone.
 */
export const policySchema: z.ZodType<Policy, PolicyDocument> = wholePolicySchema.extend(emptySections);
