import { operatorNames, type Condition, type OperatorName, type Test } from "./conditionSchema.js";
import type { OwnLadder } from "./ownLadderSchema.js";
import type { Policy } from "./policySchema.js";
import type { Rule } from "./ruleSchema.js";

/** One comparison of a rule, and where it stands in the document. `each` is what the rule looks at; `any` in a definition. */
export type PlacedTest = { readonly test: Test; readonly path: string; readonly each: string };
/** A question for a permission, and where it stands. */
export type PlacedAct = { readonly act: string; readonly path: string };

function partsOf(condition: Condition, path: string, each: string): (PlacedTest | PlacedAct)[] {
  if ("all" in condition) return condition.all.flatMap((part, at) => partsOf(part, `${path}/all/${String(at)}`, each));
  if ("any" in condition) return condition.any.flatMap((part, at) => partsOf(part, `${path}/any/${String(at)}`, each));
  if ("not" in condition) return partsOf(condition.not, `${path}/not`, each);
  if ("permitted" in condition) return [{ act: condition.permitted, path: `${path}/permitted` }];
  if ("some" in condition) return partsOf(condition.where, `${path}/where`, condition.some);
  return [{ test: condition, path, each }];
}

const conditionKeys = ["when", "require", "forbid", "as", "assume"] as const;

/** Every comparison and every question for a permission in a rule, with its place in the document. */
export function conditionsOf(rule: Rule, path: string): (PlacedTest | PlacedAct)[] {
  const each = rule.kind === "definition" ? "any" : "forEach" in rule && rule.forEach ? rule.forEach : "visit";
  const parts: Partial<Record<(typeof conditionKeys)[number], Condition | undefined>> = rule;
  const asked = conditionKeys.flatMap((key) => (parts[key] ? partsOf(parts[key], `${path}/${key}`, each) : []));
  return [...asked, ...wordingConditions(rule).flatMap(([at, when]) => partsOf(when, `${path}${at}`, each))];
}

/** The conditions under which a rule says in other words what is wrong, each with its place within the rule. */
export function wordingConditions({ says }: Rule): readonly (readonly [at: string, when: Condition])[] {
  const wordings = typeof says === "string" ? [] : (says.unmetWhen ?? []);
  return wordings.map(({ when }, place) => [`/says/unmetWhen/${String(place)}/when`, when]);
}

/** Every comparison in the condition under which a timed clause arises, with its place in the document. */
export function whenOf({ when }: { readonly when?: Condition | undefined }, path: string): (PlacedTest | PlacedAct)[] {
  return when === undefined ? [] : partsOf(when, `${path}/when`, "visit");
}

/** Every comparison in the conditions of a ladder, with its place in the document. */
export function ladderConditions({
  ladder,
  ladders = [],
}: Pick<Policy, "ladder" | "ladders">): (PlacedTest | PlacedAct)[] {
  const own = ladders.flatMap((one, place) => ownConditions(one, `/ladders/${String(place)}`));
  if (ladder.status === "none") return own;
  const intervals = ladder.starts.checkIns?.everyWhen ?? [];
  return [
    ...own,
    ...intervals.flatMap((one, place) => whenOf(one, `/ladder/starts/checkIns/everyWhen/${String(place)}`)),
    ...ladder.steps.flatMap((step, place) => whenOf(step, `/ladder/steps/${String(place)}`)),
  ];
}

/** The same for one of the policy's own ladders. */
export function ownConditions({ starts, ends, steps }: OwnLadder, path: string): (PlacedTest | PlacedAct)[] {
  return [
    ...whenOf(starts, `${path}/starts`),
    ...whenOf(ends ?? {}, `${path}/ends`),
    ...steps.flatMap((step, place) => whenOf(step, `${path}/steps/${String(place)}`)),
  ];
}

/** The operator of a comparison, with what it compares with: words, or the name of a setting or fact. */
export function operandOf(test: Test): {
  operator: OperatorName;
  words: readonly string[];
  setting?: string;
  fact?: string;
  role?: string | undefined;
} {
  const operator = operatorNames.find((name) => test[name] !== undefined) ?? "recorded";
  const given = test[operator];
  if (Array.isArray(given)) return { operator, words: given };
  if (typeof given !== "object") return { operator, words: typeof given === "string" ? [given] : [] };
  return {
    operator,
    words: [],
    ...("setting" in given
      ? { setting: given.setting }
      : "fact" in given
        ? { fact: given.fact, role: given.role }
        : {}),
  };
}
