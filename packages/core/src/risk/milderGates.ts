import { gates } from "./gates.js";
import type { RiskMatrix } from "./riskMatrixSchema.js";

/** The places of bands that let a visit go more easily than a milder band does. */
export function milderGates({ bands }: Pick<RiskMatrix, "bands">): readonly number[] {
  let strictest = 0;
  return bands.flatMap(({ gate }, index) => {
    const place = gates.indexOf(gate);
    const found = place < strictest ? [index] : [];
    strictest = Math.max(strictest, place);
    return found;
  });
}
