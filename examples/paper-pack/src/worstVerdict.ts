import type { PolicyAssessment, Verdict } from "@home-visits/core";

/** The worst first. */
const worst: readonly Verdict[] = ["no-go", "undetermined", "go-with-conditions", "go"];

/** How bad a verdict is: 0 is the worst. */
export const severity = (verdict: Verdict): number => worst.indexOf(verdict);

/** The worst verdict of several policies. */
export const worstVerdict = (judged: readonly PolicyAssessment[]): Verdict =>
  judged.map(({ assessment }) => assessment.verdict).sort((a, b) => severity(a) - severity(b))[0] ?? "undetermined";

/** A verdict in words. */
export const verdictSays: Readonly<Record<Verdict, string>> = {
  go: "Go.",
  "go-with-conditions": "Go when these are done.",
  "no-go": "Do not go.",
  undetermined: "Cannot be told yet: answer these.",
};
