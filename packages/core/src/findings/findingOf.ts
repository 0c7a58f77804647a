import type { Evaluation } from "../conditions/Evaluation.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import type { Judgement } from "../rules/Judgement.js";
import type { Judging } from "../rules/Judging.js";
import type { RuleOutcome } from "../rules/RuleOutcome.js";
import { buildFinding } from "./buildFinding.js";
import { comparisonsOf, waysOutOf, type Comparisons } from "./comparisonsOf.js";
import type { Finding } from "./Finding.js";
import { pointersIn } from "./pointersIn.js";
import { changesFor } from "./waysOut.js";

/** What the comparisons come to for all visits that come to a judgement, and the finding where all are told the same. */
type Told = { readonly comparisons: Comparisons; readonly alike: Finding | undefined };

const known = new WeakMap<Judgement, Told>();

type Asked = { readonly evaluation: Evaluation; readonly judging: Judging };

/** The finding for a judgement, if it comes to one. Of what all visits that come to it are told alike only the places in the record are found anew. */
export function findingOf(
  rule: CompiledRule,
  stands: RuleOutcome,
  judgement: Judgement,
  asked: Asked,
): Finding | undefined {
  if (judgement.outcome === undefined) return undefined;
  // a judgement that nobody remembers will not come up again
  if (stands.judged === undefined || !rule.hangsOnItself)
    return buildFinding(rule, judgement, comparisonsOf(rule, stands, asked, judgement.against), asked);
  const told = known.get(judgement);
  if (told === undefined) return firstOf(rule, stands, judgement, asked);
  const { comparisons, alike } = told;
  const waysOut = rule.movesTimers ? waysOutOf(rule, rule.tests, asked) : comparisons.waysOut;
  if (alike === undefined) return buildFinding(rule, judgement, { ...comparisons, waysOut }, asked);
  const { evaluation } = asked;
  return { ...alike, pointers: pointersIn(rule.tests, evaluation), wouldBeMetBy: changesFor(waysOut, evaluation) };
}

function firstOf(rule: CompiledRule, stands: RuleOutcome, judgement: Judgement, asked: Asked): Finding | undefined {
  const comparisons = comparisonsOf(rule, stands, asked, undefined);
  const finding = buildFinding(rule, judgement, comparisons, asked);
  if (finding === undefined) return undefined;
  Object.freeze(finding.assumed);
  known.set(judgement, { comparisons, alike: isToldAlike(finding, rule) ? { ...finding } : undefined });
  return finding;
}

// What waits after a visit says for how long.
function isToldAlike({ outcome, phase }: Finding, { saysAlways }: CompiledRule): boolean {
  return saysAlways && !(outcome === "pending" && phase === "after");
}
