import { supposing, type Evaluation } from "../conditions/Evaluation.js";
import { FALSE, TRUE, UNKNOWN } from "../conditions/truth.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { everyWay, factDomains, wayCount } from "./factDomains.js";
import type { PolicyWarning, PolicyWarningCode } from "./PolicyWarning.js";

/** Of one rule: beyond it a search that has found nothing says nothing. */
const MOST_WAYS = 100_000;

type Reached = { applies: boolean; kept: boolean; broken: boolean; known: boolean };

const isSettled = ({ applies, kept, broken }: Reached): boolean => applies && kept && broken;

/** What can become of a rule, over every way to give its facts a value. `undefined` where there are too many to try them all. */
function reachedBy({ applies, demands, tests }: CompiledRule, evaluation: Evaluation): Reached | undefined {
  const domains = factDomains(tests, evaluation);
  if (domains === undefined) return undefined;
  const reached: Reached = { applies: applies === undefined, kept: false, broken: false, known: false };
  for (const way of everyWay(domains, MOST_WAYS)) {
    const supposed = supposing(evaluation, way);
    if (applies && applies.truth(supposed) !== TRUE) continue;
    reached.applies = true;
    const truth = demands.truth(supposed);
    if (truth === TRUE) reached.kept = true;
    if (truth === FALSE) reached.broken = true;
    if (truth !== UNKNOWN) reached.known = true;
    if (isSettled(reached)) return reached;
  }
  return wayCount(domains) > MOST_WAYS ? undefined : reached;
}

const says = {
  "rule-never-applies": "Look at the condition of this rule: no visit fulfils it, so the rule asks nothing of anybody.",
  "rule-never-kept": "Look at what this rule asks: no visit can keep it.",
  "rule-never-broken": "Look at what this rule asks: every visit keeps it, so it asks nothing.",
  "rule-always-unknown":
    "Give a value to a setting of this rule: no record can tell whether it is kept, so it is open for ever.",
} as const satisfies Partial<Record<PolicyWarningCode, string>>;

function codeOf({ rule }: CompiledRule, reached: Reached): keyof typeof says | undefined {
  if (!reached.applies) return "rule-never-applies";
  if (!reached.known) return "rule-always-unknown";
  if (!reached.kept) return "rule-never-kept";
  // a permission that is never refused is a plain one
  return reached.broken || rule.kind === "permission" ? undefined : "rule-never-broken";
}

/** Rules that ask nothing of anybody, that nobody can keep, or of which nobody can tell. Each is proven: no way to give the facts a value is left out. */
export function lintRules(rules: readonly CompiledRule[], evaluation: Evaluation): PolicyWarning[] {
  return rules.flatMap((rule, place) => {
    const reached = reachedBy(rule, evaluation);
    const code = reached && codeOf(rule, reached);
    return code === undefined ? [] : [{ code, path: `/rules/${String(place)}`, sentence: says[code] }];
  });
}
