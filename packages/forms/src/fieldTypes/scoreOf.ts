import { checkArgument, expected, scoreRisk, type RiskMatrix } from "@home-visits/core";
import type { FormRow } from "../definition/formDocument.js";

/** The score of a rating and its band. */
export type Scored = Extract<ReturnType<typeof scoreRisk>, { ok: true }>["value"];

/**
 * The score and the band of the two ratings that a band is worked out from.
 * @param rating the ids of the likelihood and of the consequence
 * @returns undefined where a rating is missing: it is never Low, and where no matrix is in force
 */
export const scoreOf = (
  rating: readonly [string, string],
  answers: FormRow,
  matrix: RiskMatrix | undefined,
): Scored | undefined => {
  checkArgument("scoreOf", "rating", rating, expected.list);
  checkArgument("scoreOf", "answers", answers, expected.object);
  if (matrix !== undefined) checkArgument("scoreOf", "matrix", matrix, expected.matrix);
  const [likelihood, consequence] = rating;
  if (matrix === undefined) return undefined;
  const level = (id: string): string | number | undefined => {
    const answer = answers[id];
    return typeof answer === "object" ? undefined : answer;
  };
  const scored = scoreRisk({ likelihood: level(likelihood), consequence: level(consequence) }, matrix);
  return scored.ok ? scored.value : undefined;
};
