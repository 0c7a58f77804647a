import type { Evaluation } from "../conditions/Evaluation.js";
import type { Judging } from "../rules/Judging.js";
import { startAssessment } from "../assess/startAssessment.js";
import type { Policy } from "../policy/policySchema.js";
import type { Visit } from "../visit/visitSchema.js";

// Every fact that a condition asks for is supposed, so the record only has to be one.
const bare: Visit = {
  id: "bare",
  household: { familyName: "-", address: { lines: ["-"] } },
  purposes: [],
  setting: "inside",
  visitors: [{ id: "a", name: "-" }],
  times: {},
  events: [],
};

/** The policy made ready to ask about supposed facts, with every value that it leaves unstated assumed. */
export function bareQuestion(policy: Policy): { readonly evaluation: Evaluation; readonly judging: Judging } {
  return startAssessment({ visit: bare, policy, now: "2026-01-05T09:00:00Z", mode: "lenient" }, false);
}
