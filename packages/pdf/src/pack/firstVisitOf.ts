import { recordedFacts, type PolicyAssessment, type Visit } from "@home-visits/core";

/**
 * Whether a visit is a first one, as the policy that the school works by defines it; undefined where the record or the policy does not tell. A
 * policy without a definition of its own goes by the address: whether it has been visited before.
 * @param assessed the school's own policy first
 */
export function firstVisitOf(visit: Visit, [own]: readonly PolicyAssessment[]): boolean | undefined {
  const definition = own?.policy.rules.find((rule) => rule.kind === "definition" && rule.defines === "firstVisit");
  if (definition === undefined) {
    const before = recordedFacts(visit)("visitedBefore");
    return typeof before === "boolean" ? !before : undefined;
  }
  const truth = own?.assessment.trace.find(({ rule }) => rule === definition.id)?.demands.truth;
  return truth === undefined || truth === "unknown" ? undefined : truth === "true";
}
