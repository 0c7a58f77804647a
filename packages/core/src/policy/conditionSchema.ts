import { z } from "zod";
import { roleIdSchema } from "./actorSchema.js";
import { itemSchema, type Item } from "./itemSchema.js";
import { wordSchema } from "./wordSchema.js";

const id = z.string().regex(/^[a-z][A-Za-z0-9.-]{0,79}$/);
const role = roleIdSchema.describe("The role that the fact is about, for a fact about a role");
const timer = wordSchema.describe("The timed clause that the fact is about, by its id among the timers");
const event = wordSchema.describe(
  "The event that the fact is about: a type of the record, or an event of this policy's own",
);
const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);
const referenceSchema = z.union([z.strictObject({ setting: id }), z.strictObject({ fact: id, role: role.optional() })]);
const operandSchema = z.union([scalarSchema, referenceSchema]);
const operandsSchema = z.union([z.array(z.string()).min(1), referenceSchema]);

/** A literal in a condition. */
export type Scalar = string | number | boolean;
/** A value taken from a setting of the policy or from another fact. */
export type Reference = { readonly setting: string } | { readonly fact: string; readonly role?: string | undefined };

const operators = {
  is: operandSchema.optional().describe("Equal"),
  atLeast: operandSchema.optional().describe("Equal or more; for words, equal or later in the fact's order"),
  atMost: operandSchema.optional(),
  moreThan: operandSchema.optional(),
  lessThan: operandSchema.optional(),
  in: operandsSchema.optional().describe("One of these"),
  includes: operandSchema.optional().describe("The fact's list holds this"),
  includesAny: operandsSchema.optional().describe("The fact's list holds at least one of these"),
  includesAll: operandsSchema.optional().describe("The fact's list holds every one of these"),
  recorded: z.boolean().optional().describe("Whether the fact is known at all: the one test that is never unknown"),
};

/** The names of the operators, one of which each test has. */
export const operatorNames = [
  "is",
  "atLeast",
  "atMost",
  "moreThan",
  "lessThan",
  "in",
  "includes",
  "includesAny",
  "includesAll",
  "recorded",
] as const;
/** See {@link operatorNames}. */
export type OperatorName = (typeof operatorNames)[number];

const pair = { minProperties: 2, maxProperties: 2 };
const oneOperator = (test: Readonly<Record<string, unknown>>): boolean =>
  operatorNames.filter((name) => test[name] !== undefined).length === 1;
const complaint = { message: "Give the test exactly one operator, such as is, atLeast or includesAny." };

/** A comparison of one fact, or of one setting, with a value: exactly one operator. `role` is for a fact that is about a role, `timer` for one about a timed clause, `event` for one about an event. */
export const testSchema = z.union([
  z
    .strictObject({ fact: id, ...operators })
    .meta(pair)
    .refine(oneOperator, complaint),
  z
    .strictObject({ fact: id, role, ...operators })
    .meta({ minProperties: 3, maxProperties: 3 })
    .refine(oneOperator, complaint),
  z
    .strictObject({ fact: id, timer, ...operators })
    .meta({ minProperties: 3, maxProperties: 3 })
    .refine(oneOperator, complaint),
  z
    .strictObject({ fact: id, event, ...operators })
    .meta({ minProperties: 3, maxProperties: 3 })
    .refine(oneOperator, complaint),
  z
    .strictObject({ setting: id, ...operators })
    .meta(pair)
    .refine(oneOperator, complaint),
]);
/** See `testSchema`. */
export type Test = z.infer<typeof testSchema>;

/**
 * A statement about a visit that is true, false or unknown. `all`, `any` and `not` follow strong Kleene logic: unknown and false is
 * false, unknown or true is true, everything else that rests on an unknown is unknown. `permitted` asks whether a permission of the
 * policy grants the named act. `some` asks whether one of several things is as `where` says, such as a visitor who speaks the family's language:
 * unknown while none is known to be and one may be, false where there is none.
 */
export type Condition =
  | Test
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly permitted: string }
  | { readonly some: Item; readonly where: Condition };

const noCondition =
  'Give one test, such as { "fact": "weekday", "in": ["monday"] }, or join tests with all, any or not.';

/** See {@link Condition}. */
export const conditionSchema: z.ZodType<Condition, Condition> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ all: z.array(conditionSchema).min(1) }),
        z.strictObject({ any: z.array(conditionSchema).min(1) }),
        // before what holds a condition of its own: that would be looked for in each test first
        ...testSchema.options,
        z.strictObject({ not: conditionSchema }),
        z.strictObject({ permitted: z.string().min(1) }),
        z.strictObject({
          some: itemSchema.describe("One of these is enough"),
          where: conditionSchema,
        }),
      ],
      noCondition,
    ),
  )
  .meta({ id: "Condition" });
