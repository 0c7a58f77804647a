import { reach2RiskMatrix, type RiskMatrix } from "@home-visits/core";
import type { ReferenceLine, ReferenceTable } from "../definition/formLayout.js";

const scale = ({ levels }: RiskMatrix["likelihood"]): readonly ReferenceLine[] =>
  levels.map(({ level, label, detail, cites }) => ({
    key: String(level),
    text: detail === undefined ? label : `${label} (${detail})`,
    ...(cites ? { cites } : {}),
  }));

const key: readonly ReferenceLine[] = reach2RiskMatrix.bands.map(({ label, tolerability, from, to, duty, cites }) => ({
  key: `${String(from)} – ${String(to)}`,
  text: `${label} (${tolerability})`,
  detail: duty,
  ...(cites ? { cites } : {}),
}));

/** The two scales and the key of Appendix 4, from the matrix of core: words and bands are the form's, duties are in our own words. */
export const riskScales: readonly ReferenceTable[] = [
  { title: "The likelihood", lines: scale(reach2RiskMatrix.likelihood) },
  { title: "The Consequence", lines: scale(reach2RiskMatrix.consequence) },
  { title: "Risk rating: likelihood x consequence", lines: key },
];
