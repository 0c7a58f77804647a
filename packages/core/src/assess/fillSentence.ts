import type { CompiledPolicy } from "./compilePolicy.js";
import type { Evaluation } from "./Evaluation.js";
import { factNamed, isFact } from "./factList.js";
import { wordsFor } from "./factSentence.js";
import { factReader } from "./factReader.js";

const NOT_RECORDED = "not recorded";

function filled(kind: string, id: string, compiled: CompiledPolicy, evaluation: Evaluation): string {
  if (kind === "setting") {
    const value = evaluation.settings[compiled.settingIds.indexOf(id)];
    return value === undefined ? "a number that the policy does not state" : wordsFor(value);
  }
  if (!isFact(id)) return NOT_RECORDED;
  const fact = factNamed(id);
  const value = factReader(fact)(evaluation);
  return value === undefined ? NOT_RECORDED : wordsFor(value);
}

/** A sentence of a policy with its `{fact:id}` and `{setting:id}` filled in for one visit. Facts hold no names, so no sentence does. */
export function fillSentence(sentence: string, compiled: CompiledPolicy, evaluation: Evaluation): string {
  if (!sentence.includes("{")) return sentence;
  return sentence.replaceAll(/\{(fact|setting):([A-Za-z0-9.-]+)\}/g, (_, kind: string, id: string) =>
    filled(kind, id, compiled, evaluation),
  );
}
