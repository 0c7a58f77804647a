import type { Condition } from "../policy/conditionSchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import {
  compileCondition,
  notOf,
  type CompiledCondition,
  type ConditionScope,
} from "../conditions/compileCondition.js";
import type { CompiledRule, Wording } from "./CompiledRule.js";
import type { FactItem } from "../history/Subject.js";
import { isTimed } from "./isTimed.js";
import { arises, shownTimers } from "./shownTimers.js";

type Scope = Extract<Rule, { kind: "duty" }>["scope"];

const scopeFacts = {
  purposes: "purposes",
  settings: "placeOfVisit",
  caseStatuses: "pupilCategories",
  staffRoles: "visitorRoles",
} as const;
const scopeKeys = ["purposes", "settings", "caseStatuses", "staffRoles"] as const;

function scopeConditions(scope: Scope): Condition[] {
  return scopeKeys.flatMap((key): Condition[] => {
    const words = scope?.[key];
    if (!words) return [];
    return [key === "settings" ? { fact: scopeFacts[key], in: words } : { fact: scopeFacts[key], includesAny: words }];
  });
}

/** What conditions may refer to, for when a rule applies and for what it demands, and the facts by which the timed clauses of the policy arise. */
type Scopes = {
  readonly scope: ConditionScope;
  readonly demands: ConditionScope;
  readonly timerFacts: ReadonlySet<string>;
};

function demandOf(rule: Rule, { scope, demands }: Pick<Scopes, "scope" | "demands">): CompiledCondition {
  switch (rule.kind) {
    case "duty":
      return compileCondition(rule.require, demands);
    case "ban":
      return notOf(compileCondition(rule.forbid, demands));
    case "permission":
      return compileCondition(rule.when, scope);
    case "definition":
      return compileCondition({ fact: rule.defines, is: true }, scope);
    case "silence":
      return compileCondition(rule.assume, demands);
    default:
      return rule satisfies never;
  }
}

/**
 * Makes a rule ready to run. A scope is a condition like any other: a visit outside it is not concerned. One that shows timed clauses
 * applies where one of them has arisen.
 */
export function compileRule(rule: Rule, scopes: Scopes): CompiledRule {
  const { scope, timerFacts } = scopes;
  const shown = shownTimers(rule);
  const arisen: readonly Condition[] = shown.map(arises);
  const narrowed = [
    ...("scope" in rule ? scopeConditions(rule.scope) : []),
    ...(arisen.length > 1 ? [{ any: [...arisen] }] : arisen),
  ];
  const when = rule.kind !== "permission" && "when" in rule && rule.when ? [...narrowed, rule.when] : narrowed;
  const each: FactItem = "forEach" in rule && rule.forEach ? rule.forEach : "visit";
  const demands = demandOf(rule, scopes);
  const [only] = when;
  const applies = only ? compileCondition(when.length === 1 ? only : { all: when }, scope) : undefined;
  const conditions = applies ? [applies, demands] : [demands];
  const settings = [...new Set(conditions.flatMap(({ tests }) => tests.flatMap((test) => test.settings)))];
  const tests = [...demands.tests, ...(applies?.tests ?? [])];
  const shows = shown.map((one) => ({ id: one.timer, fact: scope.facts.named(one) }));
  const asksNotAlways = demands.tests.some(({ apart }) => apart !== undefined);
  const hangsOnItself = !("rulesOut" in rule && rule.rulesOut !== undefined);
  const movesTimers = tests.some(isTimed) && tests.some(({ fact }) => fact !== undefined && timerFacts.has(fact.id));
  const wordings = wordingsOf(rule, scope);
  const saysAlways = wordings.length === 0 && hasNoPlace(rule.says);
  const judged = { asksNotAlways, hangsOnItself, movesTimers, wordings, saysAlways };
  return { rule, applies, demands, each, shows, ...judged, tests, settings };
}

function hasNoPlace(says: Rule["says"]): boolean {
  const told: readonly (string | undefined)[] = typeof says === "string" ? [says] : [says.asks, says.unmet, says.todo];
  return !told.some((words) => words?.includes("{"));
}

function wordingsOf({ says }: Rule, scope: ConditionScope): readonly Wording[] {
  const written = typeof says === "string" ? [] : (says.unmetWhen ?? []);
  return written.map((one) => ({ when: compileCondition(one.when, scope), says: one.says }));
}
