import type { RiskMatrix } from "@home-visits/core";
import type { AnswerOption } from "./answerOption.js";

/** The levels of an axis as a form offers them: the level, its word and what the matrix says about it. */
export const ratingLevels = (matrix: RiskMatrix, axis: "likelihood" | "consequence"): readonly AnswerOption[] =>
  matrix[axis].levels.map(({ level, label, detail }) => ({
    const: level,
    title: `${level} ${label}${detail === undefined ? "" : ` (${detail})`}`,
  }));
