import { gates } from "./gates.js";
import type { Gate, RiskMatrix } from "./riskMatrixSchema.js";
import json from "./reach2RiskMatrix.json" with { type: "json" };

/** The gate that a word names; a word that is none stops the visit. */
const gateOf = (word: string): Gate => gates.find((gate) => gate === word) ?? "stop";

/**
 * The 5 × 5 matrix of the trust's procedures of September 2020: score = likelihood × consequence, 1–4 Low, 5–9 Medium, 10–16 High,
 * 17–25 Very High. Every level and band carries its clause.
 *
 * It is not parsed when the package is imported, which would cost every program some milliseconds; a test parses it.
 * @see R20-A4-29
 */
export const reach2RiskMatrix: RiskMatrix = {
  ...json,
  scoring: { by: "product" },
  bands: json.bands.map((band) => ({ ...band, gate: gateOf(band.gate) })),
};
