import { checkHolds } from "../parsed/checkArgument.js";
import { onFrozen } from "../parsed/onFrozen.js";
import type { Condition } from "./conditionSchema.js";
import { whenOf } from "./conditionsOf.js";
import type { Policy } from "./policySchema.js";
import type { Rule } from "./ruleSchema.js";
import { settlesAt } from "./settlesAt.js";
import { timersOf } from "./timersOf.js";
import type { CitedWhen, SettledBy, Timer } from "./timerSchema.js";

type Ruled = Pick<Policy, "rules" | "timers" | "ladders">;
type Duty = Extract<Rule, { readonly kind: "duty" }>;

const ruled = /* @__PURE__ */ onFrozen((policy: Ruled): readonly Timer[] => {
  const asking = askingRules(policy.rules);
  return timersOf(policy).map((timer) => asRuled(timer, asking.get(timer.id) ?? []));
});

/**
 * The timed clauses of a policy with what the rules that ask for each say of it: after which moment one without a limit is not kept, and which
 * of its clauses are asked of some visits only. Assessment and watch read both here.
 */
export function timersAsRuled(policy: Ruled): readonly Timer[] {
  checkHolds("timersAsRuled", "policy", policy, "rules");
  return ruled(policy);
}

function askingRules(rules: readonly Rule[]): ReadonlyMap<string, readonly Duty[]> {
  const found = new Map<string, Duty[]>();
  for (const rule of rules) {
    if (rule.kind !== "duty") continue;
    for (const id of timersNamed(rule.require)) found.set(id, [...(found.get(id) ?? []), rule]);
  }
  return found;
}

function asRuled(timer: Timer, asking: readonly Duty[]): Timer {
  const settledBy = timer.by.kind === "open" ? settledByRules(timer, asking) : [];
  const citedWhen = citedOfSome(timer, asking);
  if (settledBy.length === 0 && citedWhen.length === 0) return timer;
  return {
    ...timer,
    ...(settledBy.length === 0 ? {} : { settledBy }),
    ...(citedWhen.length === 0 ? {} : { citedWhen }),
  };
}

// A clause that names its phase has no rule beside it. What may be left undone is never not kept.
function settledByRules({ phase, strength }: Timer, asking: readonly Duty[]): readonly SettledBy[] {
  const own = phase === undefined || strength === "may" ? [] : [{ moment: settlesAt({ phase }) }];
  const rules = asking.flatMap((rule): readonly SettledBy[] => {
    const { when } = rule;
    if (rule.strength === "may") return [];
    if (when === undefined) return [{ moment: settlesAt(rule) }];
    return asksBeyondFacts(when) ? [] : [{ moment: settlesAt(rule), when }];
  });
  return [...own, ...rules];
}

// What stays is cited of every visit: a broken clause always names one.
function citedOfSome({ cites }: Timer, asking: readonly Duty[]): readonly CitedWhen[] {
  const some = cites.flatMap((clause): readonly CitedWhen[] => {
    const rules = asking.filter((rule) => rule.cites.includes(clause));
    const whens = rules.flatMap(({ when }) => when ?? []);
    if (rules.length === 0 || whens.length < rules.length || whens.some(asksBeyondFacts)) return [];
    return [{ clause, when: whens.length === 1 && whens[0] !== undefined ? whens[0] : { any: whens } }];
  });
  return some.length < cites.length ? some : [];
}

// What a timer hangs on are facts: it can ask for no other timer, and for no permission.
const asksBeyondFacts = (when: Condition): boolean =>
  whenOf({ when }, "").some((part) => "act" in part || "timer" in part.test);

const timersNamed = (when: Condition): readonly string[] =>
  whenOf({ when }, "").flatMap((part) => ("test" in part && "timer" in part.test ? part.test.timer : []));
