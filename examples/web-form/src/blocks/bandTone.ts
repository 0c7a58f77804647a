import type { Band, RiskMatrix } from "@home-visits/core";

/** The colours that bands are given, mildest first; the word stands beside each, so nothing is told by colour alone. */
const tones = ["one", "two", "three", "four", "five"] as const;

/** The tone of a band: the mildest has the first, the gravest the last, however many the matrix has. */
export function bandTone(matrix: RiskMatrix | undefined, band: Band): (typeof tones)[number] | "none" {
  const bands = matrix?.bands ?? [];
  const place = bands.findIndex(({ id }) => id === band.id);
  if (place === -1) return "none";
  const share = bands.length > 1 ? place / (bands.length - 1) : 0;
  return tones[Math.round(share * (tones.length - 1))] ?? "none";
}
