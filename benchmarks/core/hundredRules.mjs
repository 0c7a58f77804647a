import { assessVisit, parsePolicy, policies } from "@home-visits/core";

const COUNT = 100;

/** Every comparison in a trace. */
function testsIn(trace) {
  if ("all" in trace) return trace.all.flatMap(testsIn);
  if ("any" in trace) return trace.any.flatMap(testsIn);
  if ("not" in trace) return testsIn(trace.not);
  return "fact" in trace ? [trace] : [];
}

/** The facts of a visit, as our own policies ask for them, and their values: `null` is not recorded. */
export function factsOf(question) {
  const facts = {};
  for (const policy of Object.values(policies))
    for (const { applies, demands } of assessVisit({ ...question, policy, mode: "lenient" }).trace)
      for (const { fact, value } of [...(applies ? testsIn(applies) : []), ...testsIn(demands)])
        if (!/[.(]/.test(fact)) facts[fact] = value; // not those of one of several things, or about a role
  return facts;
}

/** Without "at least 0", which JavaScript says of `null` too. */
function testOf(fact, value) {
  if (typeof value === "number") return value > 0 ? { fact, atLeast: value } : undefined;
  if (Array.isArray(value)) return value.length > 0 ? { fact, includes: value[0] } : undefined;
  return value === null ? undefined : { fact, is: value };
}

/**
 * So many rules over these facts, a hundred if nobody says, each of two comparisons that must hold and of three of which one must: shapes that every one of the
 * languages has, and without a negation, so that "not recorded" means the same in those that know no third truth value.
 */
export function hundredRules(all, count = COUNT) {
  const seen = new Map();
  for (const facts of all)
    for (const [fact, value] of Object.entries(facts)) {
      const test = testOf(fact, value);
      if (test) seen.set(JSON.stringify(test), test);
    }
  const tests = [...seen.values()];
  const pick = (place) => tests[(place * 7919) % tests.length];
  return Array.from({ length: count }, (_, place) => ({
    all: [
      pick(place),
      pick(place + count),
      { any: [pick(place + 2 * count), pick(place + 3 * count), pick(place + 4 * count)] },
    ],
  }));
}

/** The rules as a document of ours that has no others. */
export function asDocument(conditions) {
  return {
    ...policies["morecambe-road-2024"],
    id: "many-rules",
    rules: conditions.map((require, place) => ({
      id: `rule-${place}`,
      kind: "duty",
      cites: ["X-1"],
      strength: "must",
      phase: "before",
      require,
      says: { asks: "Keep this rule." },
    })),
  };
}

/** The document as it is read. */
export function asPolicy(conditions) {
  const policy = parsePolicy(asDocument(conditions));
  if (!policy.ok) throw new Error(JSON.stringify(policy.issues.slice(0, 3)));
  return policy.value;
}

/** A condition of ours as JSON Logic. */
export function asJsonLogic(condition) {
  if ("all" in condition) return { and: condition.all.map(asJsonLogic) };
  if ("any" in condition) return { or: condition.any.map(asJsonLogic) };
  const fact = { var: condition.fact };
  if ("atLeast" in condition) return { ">=": [fact, condition.atLeast] };
  if ("includes" in condition) return { in: [condition.includes, fact] };
  return { "===": [fact, condition.is] };
}

/** A condition of ours as json-rules-engine writes it. */
export function asRulesEngine(condition) {
  if ("all" in condition) return { all: condition.all.map(asRulesEngine) };
  if ("any" in condition) return { any: condition.any.map(asRulesEngine) };
  const [operator, value] =
    "atLeast" in condition
      ? ["greaterThanInclusive", condition.atLeast]
      : "includes" in condition
        ? ["contains", condition.includes]
        : ["equal", condition.is];
  return { fact: condition.fact, operator, value };
}
