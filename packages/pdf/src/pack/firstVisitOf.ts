import { recordedFacts, type PolicyAssessment, type Visit } from "@home-visits/core";

/**
 * Whether a visit is a first one, as the policy that the school works by defines it; undefined where the record or the policy does not tell. A
 * policy without a definition of its own goes by the address: whether it has been visited before.
 * @param given what the policies say, the school's own first, and the school's zone
 */
export function firstVisitOf(
  visit: Visit,
  given: { readonly assessed: readonly PolicyAssessment[]; readonly zone: string },
): boolean | undefined {
  const [own] = given.assessed;
  const definition = own?.policy.rules.find((rule) => rule.kind === "definition" && rule.defines === "firstVisit");
  if (definition === undefined) {
    const before = recordedFacts(visit, given.zone)("visitedBefore");
    return typeof before === "boolean" ? !before : undefined;
  }
  const truth = own?.assessment.trace.find(({ rule }) => rule === definition.id)?.demands.truth;
  return truth === undefined || truth === "unknown" ? undefined : truth === "true";
}
