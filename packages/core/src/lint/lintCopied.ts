import { namedIn } from "../policy/namedIn.js";
import { sentencesOf } from "../policy/sentencesOf.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

type Told = readonly [path: string, words: string];

/**
 * Words that were copied and not changed: what is wrong said in the words of what is asked, facts, bands and levels that nobody
 * could tell apart, and sentences of a rule that fill in a number which the rule does not go by.
 */
export function lintCopied(policy: Policy): PolicyWarning[] {
  return [
    ...policy.rules.flatMap((rule, at) => saidAsAsked(rule, `/rules/${String(at)}`)),
    ...policy.rules.flatMap((rule, at) => numbersNotAsked(rule, `/rules/${String(at)}`, policy)),
    ...ownWords(policy),
    ...labels(policy),
    ...stops(policy),
  ];
}

/** A finding that says what the rule asks would read as if all were well, and an order in the words of the fault tells somebody to do it. */
function saidAsAsked(rule: Rule, path: string): readonly PolicyWarning[] {
  const said = sentencesOf(rule);
  const asked = said.find(([place]) => place === "/says/asks")?.[1];
  const wrong = said.filter(([place]) => place.startsWith("/says/unmet"));
  const orders = said.filter(([place, words]) => place === "/says/todo" && wrong.some(([, one]) => one === words));
  const repeated = wrong.filter(([, words], at) => words === asked || wrong.findIndex(([, one]) => one === words) < at);
  return [...repeated, ...orders].map(([place]) => ({
    code: "sentence-repeats",
    path: `${path}${place}`,
    sentence: "Say here what this sentence is for: it is the same as another one of its rule.",
  }));
}

/** The settings that a rule goes by: its own, those of the timed clauses that it asks, and of what the policy defines. */
function numbersNotAsked(rule: Rule, path: string, policy: Policy): readonly PolicyWarning[] {
  const timers = [...JSON.stringify(rule).matchAll(/"timer":"([^"]+)"/gu)].map(([, id]) => id);
  const { timers: timed, ladders = [], codeWord, ladder } = policy;
  const asked =
    timers.length === 0 ? [] : [...timed.filter(({ id }) => timers.includes(id)), ladders, codeWord, ladder];
  const held = new Set(namedIn([rule, asked, policy.rules.filter(({ kind }) => kind === "definition")], "setting"));
  // a rule without a number of its own may well tell one
  if (namedIn(rule, "setting").length === 0) return [];
  return sentencesOf(rule).flatMap(([place, words]): PolicyWarning[] => {
    const stray = [...words.matchAll(/\{setting:([^}]+)\}/gu)].some(([, id = ""]) => !held.has(id));
    if (!stray) return [];
    const sentence = "Name the setting that this rule goes by: this sentence tells another number.";
    return [{ code: "number-said-otherwise", path: `${path}${place}`, sentence }];
  });
}

function ownWords({ facts = [] }: Policy): readonly PolicyWarning[] {
  const factWords = facts.map((fact, at): Told => [
    `/facts/${String(at)}`,
    fact.type === "yes-no" ? JSON.stringify([fact.of, fact.words.yes]) : JSON.stringify([fact.of, fact.noun]),
  ]);
  const asks = facts.flatMap(({ of, asks: question }, at): Told[] =>
    question === undefined ? [] : [[`/facts/${String(at)}/asks`, JSON.stringify([of, question])]],
  );
  const sentence =
    "Give this words of its own: another one of the list has them, and nobody could tell which is meant.";
  return [factWords, asks].flatMap((told) => again(told, "sentence-twice", sentence));
}

/** Clauses with a full stop of their own: the sentence that they stand in would have two. */
function stops({ facts = [], events = [] }: Policy): readonly PolicyWarning[] {
  const clauses = [
    ...facts.flatMap((fact, at) =>
      fact.type === "yes-no"
        ? Object.entries(fact.words).map(([key, one]) => [`/facts/${String(at)}/words/${key}`, one])
        : [[`/facts/${String(at)}/noun`, fact.noun]],
    ),
    ...events.flatMap(({ words }, at) =>
      Object.entries(words).map(([key, one]) => [`/events/${String(at)}/words/${key}`, one]),
    ),
  ];
  return clauses.flatMap(([path = "", words = ""]): PolicyWarning[] =>
    words.endsWith(".")
      ? [{ code: "sentence-unfinished", path, sentence: "Take the full stop out: this is a part of a sentence." }]
      : [],
  );
}

function labels({ riskMatrix }: Policy): readonly PolicyWarning[] {
  if (riskMatrix === undefined) return [];
  const { likelihood, consequence, bands } = riskMatrix;
  const listed = { bands, "likelihood/levels": likelihood.levels, "consequence/levels": consequence.levels };
  return Object.entries(listed).flatMap(([part, list]) =>
    again(
      list.map(({ label }, at): Told => [`/riskMatrix/${part}/${String(at)}/label`, label]),
      "title-twice",
      "Give this a label of its own: nobody could tell it from the other on paper.",
    ),
  );
}

function again(
  told: readonly Told[],
  code: "sentence-twice" | "title-twice",
  sentence: string,
): readonly PolicyWarning[] {
  const words = told.map(([, said]) => said.trim().toLowerCase());
  return told.flatMap(([path], at): PolicyWarning[] => {
    const first = words.indexOf(words[at] ?? "");
    return first < at ? [{ code, path, with: [told[first]?.[0] ?? ""], sentence }] : [];
  });
}
