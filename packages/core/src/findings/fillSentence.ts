import type { CompiledPolicy } from "../rules/CompiledPolicy.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { readFact } from "../conditions/createFactSheet.js";
import type { Fact, FactValue } from "../facts/Fact.js";
import { wordsFor } from "../facts/factSentence.js";

const NOT_RECORDED = "not recorded";

/** What stands at one place of a sentence: words, a fact, or the setting at a place. */
type Part = { readonly words: string } | { readonly fact: Fact } | { readonly setting: number };

const places = /\{(fact|setting):([A-Za-z0-9.-]+)(?:\(([a-z0-9-]+)\))?\}/g;

// What stands in brackets is the role, or the event, that the fact is about.
function factPart(id: string, name: string | undefined, { facts }: CompiledPolicy): Part {
  if (!facts.has(id)) return { words: NOT_RECORDED };
  const isAboutEvent = facts.named({ fact: id }).takes === "event";
  return { fact: facts.named(isAboutEvent ? { fact: id, event: name } : { fact: id, role: name }) };
}

function readParts(sentence: string, compiled: CompiledPolicy): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: place, 1: kind, 2: id = "", 3: name, index } of sentence.matchAll(places)) {
    const filled = kind === "setting" ? { setting: compiled.settingIds.indexOf(id) } : factPart(id, name, compiled);
    parts.push({ words: sentence.slice(from, index) }, filled);
    from = index + place.length;
  }
  return [...parts, { words: sentence.slice(from) }];
}

const sentences = new WeakMap<CompiledPolicy, Map<string, readonly Part[]>>();

// Read once for a policy, and filled in for each visit.
function partsOf(sentence: string, compiled: CompiledPolicy): readonly Part[] {
  const known = sentences.get(compiled) ?? new Map<string, readonly Part[]>();
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const parts = readParts(sentence, compiled);
  sentences.set(compiled, known.set(sentence, parts));
  return parts;
}

function wordsOf(part: Part, evaluation: Evaluation): string {
  if ("words" in part) return part.words;
  const value = "fact" in part ? readFact(part.fact, evaluation) : evaluation.settings[part.setting];
  if (value !== undefined) return wordsFor(value);
  return "fact" in part ? NOT_RECORDED : "a number that the policy does not state";
}

/** A sentence of a policy with its `{fact:id}`, `{fact:id(role)}` and `{setting:id}` filled in for one visit. Facts hold no names, so no sentence does. */
export function fillSentence(sentence: string, compiled: CompiledPolicy, evaluation: Evaluation): string {
  if (!sentence.includes("{")) return sentence;
  let filled = "";
  for (const part of partsOf(sentence, compiled)) filled += wordsOf(part, evaluation);
  return filled;
}

/** The facts that a sentence tells, by their names, as they are for one visit: `null` where the record does not tell; `undefined` where it tells none. */
export function factsTold(
  sentence: string,
  compiled: CompiledPolicy,
  evaluation: Evaluation,
): Readonly<Record<string, FactValue | null>> | undefined {
  if (!sentence.includes("{fact:")) return undefined;
  const told: Record<string, FactValue | null> = {};
  for (const part of partsOf(sentence, compiled)) {
    if (!("fact" in part)) continue;
    const value = readFact(part.fact, evaluation);
    told[part.fact.id] = typeof value === "object" ? [...value] : (value ?? null);
  }
  return told;
}
