import { z } from "zod";
import { riskScales } from "../definitions/riskScales.js";
import type { AnswerOption } from "./answerOption.js";
import type { FieldType } from "./fieldType.js";
import { optionsSchema } from "./optionsSchema.js";

export type RatingKind = { readonly type: "rating"; readonly axis: "likelihood" | "consequence" };

const levels = ({ axis }: Pick<RatingKind, "axis">): readonly AnswerOption[] =>
  (riskScales[axis === "likelihood" ? 0 : 1]?.lines ?? []).map(({ key, text }) => ({
    const: Number(key),
    title: `${key} ${text}`,
  }));

/** A level of one of the two scales, stored as its number. */
export const rating: FieldType<RatingKind> = {
  keys: { axis: z.enum(["likelihood", "consequence"]) },
  schema: (field) => optionsSchema(levels(field)),
  options: levels,
  message: () => "message.choice",
  fromRecord: (value, written) => (typeof value === "number" ? value : written),
};
