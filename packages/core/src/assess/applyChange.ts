import { answering } from "../parsed/answering.js";
import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Visit } from "../visit/visitSchema.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { applyRecordChange } from "./applyRecordChange.js";
import type { FactChange } from "../findings/FactChange.js";

/**
 * The same question with one fact otherwise: taken as given, whatever the record says. Apply all changes of one set of a finding's
 * `wouldBeMetBy`, and the finding is gone.
 */
export function applyChange(question: AssessmentQuestion, change: FactChange): AssessmentQuestion {
  checkHolds("applyChange", "question", question, "policy");
  checkHolds("applyChange", "change", change, "fact");
  return answering("applyChange", () => {
    const key = change.item === undefined ? change.fact : `${change.fact}#${String(change.item)}`;
    return { ...question, suppose: { ...question.suppose, [key]: change.to } };
  });
}

/** The record with a change written into it, or `undefined` for a change that is more than a matter of writing. */
export function recordChange(visit: Visit, change: FactChange): Visit | undefined {
  checkArgument("recordChange", "visit", visit, expected.visit);
  checkHolds("recordChange", "change", change, "fact");
  return answering("recordChange", () => change.record?.reduce(applyRecordChange, visit));
}
