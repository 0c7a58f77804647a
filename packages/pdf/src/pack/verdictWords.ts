import type { PolicyAssessment, Verdict } from "@home-visits/core";
import { listsOf } from "./listsOf.js";

/** A verdict as the cover says it, and what to do now. */
export type VerdictWords = { readonly says: string; readonly next: string };

const words: Readonly<Record<Verdict, VerdictWords>> = {
  go: { says: "Go", next: "The policy asks for nothing more before this visit." },
  "go-with-conditions": {
    says: "Go when these are ticked",
    next: "Tick everything under “Before leaving”. Ask a senior leader if something cannot be done.",
  },
  "no-go": {
    says: "Do not go",
    next: "Change what stands under “What stops the visit”. Then print a new pack: only a new verdict lets it go.",
  },
  undetermined: {
    says: "Cannot be told yet: answer these",
    next: "Nobody goes yet. Find out what stands under “Not known”, write it into the record, and print a new pack.",
  },
};

/**
 * The words for what policies say of a visit. Where nothing is left to tick but what the school does as such, the visit may go: the notice for the
 * school says the rest.
 */
export function verdictWords(assessed: PolicyAssessment): VerdictWords {
  const { verdict } = assessed.assessment;
  const open = verdict === "go-with-conditions" && listsOf([assessed], "now").length > 0;
  return words[verdict === "go-with-conditions" && !open ? "go" : verdict];
}

/** The worst first: the order in which verdicts of several policies stand on the cover. */
export const verdictOrder: readonly Verdict[] = ["no-go", "undetermined", "go-with-conditions", "go"];
