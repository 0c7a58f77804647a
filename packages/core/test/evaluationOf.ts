import { compileCondition, type CompiledCondition } from "../src/conditions/compileCondition.js";
import { createFactSheet } from "../src/conditions/createFactSheet.js";
import {
  NOT_EVALUATED,
  NOT_READ,
  startEvaluation,
  type EvaluationSheet,
  type Supposed,
} from "../src/conditions/Evaluation.js";
import { createSubject } from "../src/history/createSubject.js";
import type { Condition } from "../src/policy/conditionSchema.js";
import { reach2RiskMatrix } from "../src/risk/reach2RiskMatrix.js";
import { reach2ReviewRules } from "../src/risk/reviewDue.js";
import type { Visit } from "../src/visit/visitSchema.js";

const papers = { matrix: reach2RiskMatrix, reviewRules: reach2ReviewRules };

/** A condition made ready by itself, and a visit laid out for it at an instant. */
export function evaluationOf(asked: Condition, visit: Visit, now: number, supposed?: Supposed) {
  const facts = createFactSheet({ roles: [] });
  const remembered: CompiledCondition["tests"][number][] = [];
  const none = { definitions: new Map(), permissions: new Map(), places: new Map(), known: new Map() };
  const ready = compileCondition(asked, { ...none, facts, remembered });
  const sheet: EvaluationSheet = {
    places: facts.places,
    unread: Array.from(facts.places, () => NOT_READ),
    blank: remembered.map(() => NOT_EVALUATED),
    onSettings: [],
    headcount: undefined,
    onHeadcount: [],
  };
  const subject = createSubject(visit, new Date(now).toISOString(), papers);
  return { ready, evaluation: startEvaluation(subject, [], sheet, supposed) };
}
