import { scoreRisk, type RiskMatrix } from "@home-visits/core";
import type { FormRow } from "@home-visits/forms";

type Scored = Extract<ReturnType<typeof scoreRisk>, { ok: true }>["value"];

/**
 * The score and the band of the two ratings that a band is worked out from.
 * @param from the ids of the likelihood and of the consequence
 * @returns undefined where a rating is missing: it is never Low
 */
export function scoreOf(
  [likelihood, consequence]: readonly [string, string],
  answers: FormRow,
  matrix: RiskMatrix,
): Scored | undefined {
  const rating = { likelihood: answers[likelihood], consequence: answers[consequence] };
  const scored = scoreRisk(rating, matrix);
  return scored.ok ? scored.value : undefined;
}

/** How serious a band is among the matrix's: 0 for the least. */
export function bandLevel({ band }: Scored, matrix: RiskMatrix): number {
  return matrix.bands.findIndex(({ id }) => id === band.id);
}
