import { z } from "zod";
import { idSchema } from "../values/idSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { gates } from "./gates.js";

const MOST_LEVELS = 100;

/** The name of a level on a scale: a whole number (zero allowed) or a short word such as `"A"`. `4` and `"4"` are different levels. */
export const levelSchema = z.union([z.int().min(-1000).max(1000), z.string().min(1).max(20)]);
export type Level = z.infer<typeof levelSchema>;

const scaleSchema = z.strictObject({
  label: textSchema,
  levels: z
    .array(
      z.strictObject({
        level: levelSchema,
        value: z.number().min(-1000).max(1000).optional(),
        label: textSchema,
        detail: textSchema.optional(),
        cites: z.array(idSchema).optional(),
      }),
    )
    .min(1)
    .max(MOST_LEVELS),
});

const scoringSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("product") }),
  z.strictObject({ by: z.literal("sum") }),
  z.strictObject({
    by: z.literal("score-table"),
    cells: z.array(z.array(z.number().min(-1_000_000).max(1_000_000)).max(MOST_LEVELS)).max(MOST_LEVELS),
  }),
  z.strictObject({ by: z.literal("band-table"), cells: z.array(z.array(idSchema).max(MOST_LEVELS)).max(MOST_LEVELS) }),
]);

/** What a band means for the visit: go, go once its conditions are met, or do not go. */
export const gateSchema = z.enum(gates);
export type Gate = z.infer<typeof gateSchema>;

/** One band of a matrix. `from` and `to` are the lowest and the highest score that it holds, both included. */
export const bandSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  tolerability: textSchema,
  duty: longTextSchema,
  responsible: textSchema.optional(),
  gate: gateSchema,
  from: z.number().optional(),
  to: z.number().optional(),
  cites: z.array(idSchema).optional(),
});
export type Band = Readonly<z.infer<typeof bandSchema>>;

/** A matrix without the checks between its parts; what the published JSON Schema says. */
export const riskMatrixOutlineSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  likelihood: scaleSchema,
  consequence: scaleSchema,
  scoring: scoringSchema,
  bands: z.array(bandSchema).min(1).max(MOST_LEVELS),
});
export type RiskMatrix = Readonly<z.infer<typeof riskMatrixOutlineSchema>>;
