import type { CompiledPolicy } from "../rules/CompiledPolicy.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { readFact, type FactReference } from "../conditions/createFactSheet.js";
import type { FactValue } from "../facts/Fact.js";
import { wordsFor } from "../facts/factSentence.js";

const NOT_RECORDED = "not recorded";

type Place = { readonly kind: string; readonly id: string; readonly role: string | undefined };

function filled({ kind, id, role }: Place, compiled: CompiledPolicy, evaluation: Evaluation): string {
  if (kind === "setting") {
    const value = evaluation.settings[compiled.settingIds.indexOf(id)];
    return value === undefined ? "a number that the policy does not state" : wordsFor(value);
  }
  if (!compiled.facts.has(id)) return NOT_RECORDED;
  const value = readFact(compiled.facts.named(about(id, role, compiled)), evaluation);
  return value === undefined ? NOT_RECORDED : wordsFor(value);
}

const places = /\{(fact|setting):([A-Za-z0-9.-]+)(?:\(([a-z0-9-]+)\))?\}/g;

// What stands in brackets is the role, or the event, that the fact is about.
function about(fact: string, name: string | undefined, { facts }: CompiledPolicy): FactReference {
  return facts.named({ fact }).takes === "event" ? { fact, event: name } : { fact, role: name };
}

/** A sentence of a policy with its `{fact:id}`, `{fact:id(role)}` and `{setting:id}` filled in for one visit. Facts hold no names, so no sentence does. */
export function fillSentence(sentence: string, compiled: CompiledPolicy, evaluation: Evaluation): string {
  if (!sentence.includes("{")) return sentence;
  return sentence.replaceAll(places, (_, kind: string, id: string, role?: string) =>
    filled({ kind, id, role }, compiled, evaluation),
  );
}

/** The facts that a sentence tells, by their names, as they are for one visit: `null` where the record does not tell; `undefined` where it tells none. */
export function factsTold(
  sentence: string,
  compiled: CompiledPolicy,
  evaluation: Evaluation,
): Readonly<Record<string, FactValue | null>> | undefined {
  if (!sentence.includes("{fact:")) return undefined;
  const told = [...sentence.matchAll(places)].filter(([, kind, id = ""]) => kind === "fact" && compiled.facts.has(id));
  return Object.fromEntries(
    told.map(([, , id = "", role]) => {
      const fact = compiled.facts.named(about(id, role, compiled));
      const value = readFact(fact, evaluation);
      return [fact.id, typeof value === "object" ? [...value] : (value ?? null)];
    }),
  );
}
