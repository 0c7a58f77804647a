import type { Policy } from "../policy/policySchema.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { Visit } from "../visit/visitSchema.js";
import type { School } from "../school/schoolSchema.js";
import type { Supposed } from "../conditions/Evaluation.js";

/**
 * A visit, a policy, and an instant to ask about. What the school leaves out is taken from the policy, or stays open. `now` is an instant with its offset. `suppose` takes some facts as given, whatever the
 * record says: to try out "what if there were two of them".
 */
export type AssessmentQuestion = {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school?: Partial<School> | undefined;
  readonly now: string;
  readonly mode: AssessmentMode;
  readonly suppose?: Supposed | undefined;
};
