/** What people judged. A way out that would have it judged milder is no act, so a cover never offers it. */
export const judgedFacts: ReadonlySet<string> = new Set([
  "worstInitialBand",
  "worstResidualBand",
  "initialGate",
  "residualGate",
  "initialLevel",
  "bandsNotWeighed",
  "levelsOnScale",
  "riskDeemedRaised",
  "riskFindings",
  "initialFindings",
]);
