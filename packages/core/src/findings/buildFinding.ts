import type { Evaluation } from "../conditions/Evaluation.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { itemPointer } from "../history/itemCount.js";
import type { Judgement } from "../rules/Judgement.js";
import type { Judging } from "../rules/Judging.js";
import type { Comparisons } from "./comparisonsOf.js";
import { factsTold } from "./fillSentence.js";
import type { AssumedValue, Finding } from "./Finding.js";
import { findingSentence, resting } from "./findingSentence.js";
import { openSince } from "./openSince.js";
import { pointersIn } from "./pointersIn.js";
import { changesFor } from "./waysOut.js";
import { wordingFor } from "./wordingFor.js";

/** Strict mode reckons with no value that nobody stated, and shows none. */
function assumedIn({ restsOn }: Judgement, { compiled, settings, mode }: Judging): readonly AssumedValue[] {
  return restsOn.map((place) => {
    const setting = compiled.settingIds[place] ?? "";
    return {
      setting,
      describes: compiled.settings[setting]?.describes ?? setting,
      assumed: mode === "strict" ? null : (settings.lenient[place] ?? null),
    };
  });
}

type Asked = { readonly evaluation: Evaluation; readonly judging: Judging };

/** Makes the finding for a judgement, if it comes to one: a permission or a definition never does. */
export function buildFinding(
  rule: CompiledRule,
  judgement: Judgement,
  { missing, seen, waysOut }: Comparisons,
  { evaluation, judging }: Asked,
): Finding | undefined {
  const { outcome, against } = judgement;
  if (outcome === undefined || rule.rule.kind === "permission" || rule.rule.kind === "definition") return undefined;
  const { id, phase, cites, says } = rule.rule;
  const state = judgement.state === "unknown" ? "unknown" : "unmet";
  const wording = state === "unmet" ? wordingFor(rule, evaluation) : undefined;
  const tests = [...rule.tests, ...(against?.demands.tests ?? []), ...(wording?.when.tests ?? [])];
  const assumed = assumedIn(judgement, judging);
  const about = itemPointer(evaluation.subject, rule.each, evaluation.item);
  const since = outcome === "pending" ? openSince(rule, evaluation) : undefined;
  const { sentence: alone, supposed } = findingSentence(outcome, state, {
    rule,
    compiled: judging.compiled,
    evaluation,
    missing,
    since,
  });
  const told = factsTold(wording?.says ?? says.unmet ?? says.asks, judging.compiled, evaluation);
  const finding: Writable<Finding> = {
    rule: id,
    outcome,
    strength: rule.rule.kind === "silence" ? "none" : rule.rule.strength,
    phase,
    cites,
    sentence: resting(alone, assumed),
    withoutAssumptions: alone,
    pointers: pointersIn(tests, evaluation),
    seen: told === undefined ? seen : { ...told, ...seen },
    assumed,
    wouldBeMetBy: changesFor(waysOut, evaluation),
  };
  // what only some have is added afterwards: a spread in between would make each finding a slow object of its own
  if (since !== undefined) finding.since = new Date(since).toISOString();
  if (about !== undefined) finding.about = about;
  if (supposed) finding.supposed = true;
  if (outcome === "open" && state === "unknown" && missing.some(({ records }) => records))
    finding.records = missing.flatMap(({ says: sentence, records }) => (records ? [sentence] : []));
  if (against !== undefined) finding.against = { rule: against.rule.id, cites: against.rule.cites };
  return finding;
}

type Writable<Data> = { -readonly [Entry in keyof Data]: Data[Entry] };
