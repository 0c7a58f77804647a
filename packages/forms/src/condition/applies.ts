import { aCondition } from "../arguments/aCondition.js";
import { checkArgument, expected } from "@home-visits/core";
import type { Condition } from "../definition/condition.js";
import { allOf, anyOf, negate, type Truth } from "./truth.js";

const noFields: ReadonlySet<string> = new Set();

/**
 * Whether a condition holds for the answers given so far.
 * @param notAsked fields that do not apply themselves: whatever they hold, nothing follows from it, and every
 * comparison with them is false. {@link relevantFields} works this set out.
 * @returns `unknown` where the answer that would decide it is missing; a missing answer is never No
 * @example applies({ field: "pets", is: "yes" }, {}) // "unknown"
 */
export const applies = (
  condition: Condition,
  data: Readonly<Record<string, unknown>>,
  notAsked: ReadonlySet<string> = noFields,
): Truth => {
  checkArgument("applies", "condition", condition, aCondition);
  checkArgument("applies", "data", data, expected.object);
  checkArgument("applies", "notAsked", notAsked, expected.set);
  const truthOf = (inner: Condition): Truth => applies(inner, data, notAsked);
  if ("all" in condition) return allOf(condition.all.map(truthOf));
  if ("any" in condition) return anyOf(condition.any.map(truthOf));
  if ("not" in condition) return negate(truthOf(condition.not));
  if (notAsked.has(condition.field)) return "false";
  const answer = data[condition.field];
  if ("answered" in condition) return answer === undefined ? "false" : "true";
  if (answer === undefined) return "unknown";
  const holds = Array.isArray(answer) ? answer.includes(condition.is) : answer === condition.is;
  return holds ? "true" : "false";
};
