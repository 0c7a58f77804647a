import { scoreRisk, type Band, type RiskMatrix } from "@home-visits/core";
import type { JsonSchema } from "../schema/jsonSchema.js";
import { bandKey } from "./bandKey.js";

type Rating = readonly [likelihood: string, consequence: string];

/** The cells of a band, each as the schema of the answers that are in it, titled with its score. Each stands alone. */
const cellsOf = (band: Band, rating: Rating, matrix: RiskMatrix): readonly JsonSchema[] => {
  const [likelihood, consequence] = rating;
  return matrix.likelihood.levels.flatMap(({ level: down }) =>
    matrix.consequence.levels.flatMap(({ level: across }) => {
      const scored = scoreRisk({ likelihood: down, consequence: across }, matrix);
      if (!scored.ok || scored.value.band !== band) return [];
      const properties = { [likelihood]: { enum: [down] }, [consequence]: { enum: [across] } };
      return [{ title: String(scored.value.score), type: "object", required: rating, properties }];
    }),
  );
};

/**
 * The bands of a rating, mildest first, as a schema of the row or the form that holds both ratings. Any validator tells the band by it: of
 * the alternatives one holds, titled with the band's word, and within it one titled with the score. None does while a rating is missing.
 */
export const bandSchema = (title: string, rating: Rating, matrix: RiskMatrix): JsonSchema => ({
  title,
  anyOf: matrix.bands.map((band) => {
    const { scores, text, detail } = bandKey(band);
    const cells = cellsOf(band, rating, matrix);
    const description = `${scores === undefined ? "" : `${scores}: `}${text}. ${detail}`;
    return { title: band.label, description, ...(cells.length > 0 ? { anyOf: cells } : { not: {} }) };
  }),
});
