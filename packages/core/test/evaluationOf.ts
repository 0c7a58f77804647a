import { compileCondition } from "../src/conditions/compileCondition.js";
import { createFactSheet } from "../src/conditions/createFactSheet.js";
import { startEvaluation, type Supposed } from "../src/conditions/Evaluation.js";
import { createSubject } from "../src/history/createSubject.js";
import type { Condition } from "../src/policy/conditionSchema.js";
import { reach2RiskMatrix } from "../src/policies/reach2RiskMatrix.js";
import type { Visit } from "../src/visit/visitSchema.js";

const papers = { matrix: reach2RiskMatrix, reviewRules: { every: "P1Y", slots: 5 } };

/** A condition made ready by itself, and a visit laid out for it at an instant. */
export function evaluationOf(asked: Condition, visit: Visit, now: number, supposed?: Supposed) {
  const facts = createFactSheet({ roles: [] });
  const none = {
    definitions: new Map(),
    permissions: new Map(),
    places: new Map(),
    known: new Map(),
    timerSettings: new Map(),
  };
  const ready = compileCondition(asked, { ...none, facts });
  const subject = createSubject(visit, new Date(now).toISOString(), papers);
  return { ready, evaluation: startEvaluation(subject, [], facts.places, supposed) };
}
