import { z } from "zod";
import { ratingLevels } from "./ratingLevels.js";
import type { AnswerOption } from "./answerOption.js";
import type { FieldType } from "./fieldType.js";
import { optionsSchema } from "./optionsSchema.js";

export type RatingKind = {
  readonly type: "rating";
  readonly axis: "likelihood" | "consequence";
  /** The levels to choose from, mildest first; `onScale` takes them from a matrix. */
  readonly levels: readonly AnswerOption[];
};

const text = z.string().min(1);

/** A level of one of the two scales, stored as the matrix names it. */
export const rating: FieldType<RatingKind> = {
  keys: {
    axis: z.enum(["likelihood", "consequence"]),
    levels: z.array(z.strictObject({ const: z.union([z.int(), text]), title: text })).min(1),
  },
  schema: ({ levels }) => optionsSchema(levels),
  options: ({ levels }) => levels,
  scaled: ({ axis }, matrix) => ({ levels: ratingLevels(matrix, axis) }),
  message: () => "message.choice",
  fromRecord: (value, written) => (typeof value === "number" ? value : written),
};
