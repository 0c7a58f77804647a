import type { CompiledPolicy } from "../rules/CompiledPolicy.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { readFact } from "../conditions/createFactSheet.js";
import { isFact } from "../facts/factList.js";
import { wordsFor } from "../facts/factSentence.js";

const NOT_RECORDED = "not recorded";

type Place = { readonly kind: string; readonly id: string; readonly role: string | undefined };

function filled({ kind, id, role }: Place, compiled: CompiledPolicy, evaluation: Evaluation): string {
  if (kind === "setting") {
    const value = evaluation.settings[compiled.settingIds.indexOf(id)];
    return value === undefined ? "a number that the policy does not state" : wordsFor(value);
  }
  if (!isFact(id)) return NOT_RECORDED;
  const value = readFact(compiled.facts.named({ fact: id, role }), evaluation);
  return value === undefined ? NOT_RECORDED : wordsFor(value);
}

/** A sentence of a policy with its `{fact:id}`, `{fact:id(role)}` and `{setting:id}` filled in for one visit. Facts hold no names, so no sentence does. */
export function fillSentence(sentence: string, compiled: CompiledPolicy, evaluation: Evaluation): string {
  if (!sentence.includes("{")) return sentence;
  return sentence.replaceAll(
    /\{(fact|setting):([A-Za-z0-9.-]+)(?:\(([a-z0-9-]+)\))?\}/g,
    (_, kind: string, id: string, role?: string) => filled({ kind, id, role }, compiled, evaluation),
  );
}
