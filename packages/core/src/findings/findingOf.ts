import type { Evaluation } from "../conditions/Evaluation.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import type { Judgement } from "../rules/Judgement.js";
import type { Judging } from "../rules/Judging.js";
import type { RuleOutcome } from "../rules/RuleOutcome.js";
import { buildFinding } from "./buildFinding.js";
import { comparisonsOf } from "./comparisonsOf.js";
import type { Finding } from "./Finding.js";
import { pointersIn } from "./pointersIn.js";
import { changesFor, type WaysOut } from "./waysOut.js";

/** What all visits that come to a judgement are told alike, and what would end the finding. */
type Told = { readonly finding: Finding; readonly waysOut: WaysOut };

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
  const { evaluation, judging } = asked;
  const told = known.get(judgement);
  if (told !== undefined) {
    const [pointers, wouldBeMetBy] = [pointersIn(rule.tests, evaluation), changesFor(told.waysOut, evaluation)];
    return { ...told.finding, pointers, wouldBeMetBy };
  }
  const finding = buildFinding(rule, stands, judgement, evaluation, judging);
  const isRemembered = stands.judged?.get(judging.stage) === judgement;
  if (finding !== undefined && isRemembered && isToldAlike(finding, rule)) {
    Object.freeze(finding.assumed);
    known.set(judgement, { finding: { ...finding }, waysOut: comparisonsOf(rule, stands, asked, undefined).waysOut });
  }
  return finding;
}

// What waits after a visit says for how long.
function isToldAlike({ outcome, phase }: Finding, { saysAlways }: CompiledRule): boolean {
  return saysAlways && !(outcome === "pending" && phase === "after");
}
