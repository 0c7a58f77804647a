import type { Condition } from "../policy/conditionSchema.js";
import { wordingConditions } from "../policy/conditionsOf.js";
import type { Item } from "../policy/itemSchema.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { bareQuestion } from "./bareQuestion.js";
import { lintRules } from "./lintRules.js";
import type { PolicyWarning } from "./PolicyWarning.js";

type Asked = {
  readonly when: Condition;
  readonly forEach?: Item | undefined;
  readonly path: string;
  /** Whether another search tells already that it is never so. */
  readonly toldElsewhere?: true;
};

const says = {
  "rule-never-broken": "Take this condition out, or put what was meant in its place: it is so on every visit.",
  "rule-never-kept": "Change this condition: it is so on no visit, and what hangs on it never counts.",
} as const;

/**
 * Conditions of rules, timed clauses, steps and times between calls that are so on every visit, or on none: most likely another word, or another number, was
 * meant. A demand for such a condition is one that nobody breaks, or keeps, so the search over rules serves here too.
 */
export function lintAlways(policy: Policy): PolicyWarning[] {
  const asked = [...ofRules(policy), ...ofWordings(policy), ...ofTimers(policy), ...ofLadder(policy)];
  if (asked.length === 0) return [];
  const before = policy.rules.filter(({ kind }) => kind === "definition" || kind === "permission");
  const demands = asked.map(demandOf);
  const { evaluation, judging } = bareQuestion({ ...policy, rules: [...before, ...demands] });
  const rules = judging.compiled.rules.slice(before.length, before.length + demands.length);
  return lintRules(rules, evaluation).flatMap(({ code, path }): PolicyWarning[] => {
    const place = Number(path.split("/")[2]);
    const found = asked[place];
    // what hangs on a setting alone a school can choose otherwise
    if (found === undefined || rules[place]?.tests.every(({ fact }) => fact === undefined)) return [];
    if (code === "rule-never-broken") return [{ code: "condition-always-so", path: found.path, sentence: says[code] }];
    if (code !== "rule-never-kept" || found.toldElsewhere) return [];
    return [{ code: "condition-never-so", path: found.path, sentence: says[code] }];
  });
}

const demandOf = ({ when, forEach }: Asked, at: number): Rule => ({
  kind: "duty",
  id: `asked-${String(at)}`,
  cites: ["-"],
  strength: "must",
  phase: "standing",
  require: when,
  says: { asks: "-" },
  ...(forEach === undefined ? {} : { forEach }),
});

function ofRules({ rules }: Policy): readonly Asked[] {
  return rules.flatMap((rule, at): Asked[] => {
    if (!("when" in rule) || rule.when === undefined || rule.kind === "permission") return [];
    const forEach = "forEach" in rule ? rule.forEach : undefined;
    return [{ when: rule.when, forEach, path: `/rules/${String(at)}/when`, toldElsewhere: true }];
  });
}

/** Other words for what is wrong are said where their rule is broken, and no earlier ones are. */
function ofWordings({ rules }: Policy): readonly Asked[] {
  return rules.flatMap((rule, at): readonly Asked[] => {
    const forEach = "forEach" in rule ? rule.forEach : undefined;
    const broken = brokenWhen(rule);
    const wordings = wordingConditions(rule);
    return wordings.flatMap(([place, when], nth) => {
      const earlier = wordings.slice(0, nth).map(([, before]): Condition => ({ not: before }));
      const [path, said] = [`/rules/${String(at)}${place}`, { all: [...broken, ...earlier, when] }];
      return [
        { when: said, forEach, path },
        { when, forEach, path, toldElsewhere: true },
      ];
    });
  });
}

function brokenWhen(rule: Rule): readonly Condition[] {
  const applies = "when" in rule && rule.when !== undefined ? [rule.when] : [];
  if (rule.kind === "duty") return [...applies, { not: rule.require }];
  if (rule.kind === "ban") return [...applies, rule.forbid];
  return rule.kind === "silence" ? [...applies, { not: rule.assume }] : applies;
}

function ofTimers({ timers }: Policy): readonly Asked[] {
  return timers.flatMap(({ when }, at): Asked[] =>
    when === undefined ? [] : [{ when, path: `/timers/${String(at)}/when`, toldElsewhere: true }],
  );
}

function ofLadder({ ladder }: Policy): readonly Asked[] {
  if (ladder.status === "none") return [];
  const { checkIns } = ladder.starts;
  return [
    ...(checkIns?.everyWhen ?? []).map(({ when }, at) => ({
      when,
      path: `/ladder/starts/checkIns/everyWhen/${String(at)}/when`,
    })),
    ...ladder.steps.flatMap(({ when }, at) =>
      when === undefined ? [] : [{ when, path: `/ladder/steps/${String(at)}/when` }],
    ),
  ];
}
