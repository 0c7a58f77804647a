import { editsBetween } from "../parsed/nearestKey.js";
import { conditionsOf, operandOf, type PlacedTest } from "../policy/conditionsOf.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { sentencesOf } from "../policy/sentencesOf.js";
import { valueOfSetting } from "../policy/statedOrAssumed.js";
import { spokenNumbers } from "./spokenNumbers.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/**
 * Sentences that say something else than the rule beside them: another number, “at most” for “at least”, a yes for a no, words that are still to
 * be written. And clauses of a document that is nearly this one.
 */
export function lintSentences(policy: Policy): PolicyWarning[] {
  return [
    ...turnedRound(policy),
    ...otherNumbers(policy),
    ...unfinished(policy),
    ...swapped(policy),
    ...strangeClauses(policy),
  ];
}

const denies = /\b(?:not|no|never|nobody|none|nothing|without)\b/u;
const low = "at least|no fewer than|no less than|not less than|not fewer than|more than|over";
const high =
  "at most|no more than|not more than|no longer than|not longer than|up to|fewer than|less than|under|within";

/** “At most” before the place of a setting that the rule takes for the least, and the other way round. */
function turnedRound({ rules }: Policy): readonly PolicyWarning[] {
  return rules.flatMap((rule, at) => {
    if (rule.kind !== "duty" && rule.kind !== "ban") return [];
    return plainTests(rule, `/rules/${String(at)}`).flatMap(({ test }): PolicyWarning[] => {
      const { operator, setting } = operandOf(test);
      const isLow = operator === "atLeast" || operator === "moreThan";
      const isHigh = operator === "atMost" || operator === "lessThan";
      if (setting === undefined || isLow === isHigh) return [];
      // what is banned is the other side of what is allowed
      const wanted = isLow === (rule.kind === "duty") ? low : high;
      const said = sideSaid(rule.says.asks, setting);
      if (said === undefined || said === wanted) return [];
      const sentence = "Look at this rule and its sentence: one says at least, the other at most.";
      return [{ code: "sentence-contradicts", path: `/rules/${String(at)}/says/asks`, sentence }];
    });
  });
}

// What stands under "not" means the other side, and is left alone.
function plainTests(rule: Rule, path: string): readonly PlacedTest[] {
  const key = rule.kind === "duty" ? "require" : "forbid";
  return conditionsOf(rule, path).flatMap((part) =>
    "test" in part && part.path.startsWith(`${path}/${key}`) && !part.path.includes("/not") ? [part] : [],
  );
}

const sideWords = new RegExp(`${low}|${high}`, "gu");

function sideSaid(asks: string, setting: string): string | undefined {
  const place = asks.indexOf(`{setting:${setting}}`);
  if (place < 0) return undefined;
  const before = asks.slice(Math.max(0, place - 24), place).toLowerCase();
  // a sentence that denies says the other side of what its words say
  if (denies.test(asks.toLowerCase().replaceAll(sideWords, ""))) return undefined;
  // "no more than" ends like "more than"
  const sides = [high, low].flatMap((side) =>
    side.split("|").flatMap((words) => (before.endsWith(`${words} `) ? [{ side, words }] : [])),
  );
  return sides.sort((a, b) => b.words.length - a.words.length)[0]?.side;
}

type Speaking = { readonly path: string; readonly text: string; readonly part: object };

function speaking({ rules, timers, ladder, ladders = [] }: Policy): readonly Speaking[] {
  const steps = ladder.status === "none" ? [] : ladder.steps;
  const said = (list: readonly { readonly says: string }[], path: string): readonly Speaking[] =>
    list.map((part, at) => ({ path: `${path}/${String(at)}/says`, text: part.says, part }));
  return [
    ...rules.flatMap((rule, at) =>
      sentencesOf(rule).map(([place, text]) => ({ path: `/rules/${String(at)}${place}`, text, part: rule })),
    ),
    ...said(timers, "/timers"),
    ...said(steps, "/ladder/steps"),
    ...ladders.flatMap((own, at) => said(own.steps, `/ladders/${String(at)}/steps`)),
  ];
}

const settingsNamed = (part: object): ReadonlySet<string> =>
  new Set([...JSON.stringify(part).matchAll(/"setting":"([^"]+)"/gu)].map(([, id = ""]) => id));

/** A number of minutes, days or staff in a sentence, where its rule or clause goes by one other number of them. */
function otherNumbers(policy: Policy): readonly PolicyWarning[] {
  return speaking(policy).flatMap(({ path, text, part }): PolicyWarning[] => {
    const held = [...settingsNamed(part)].flatMap((id) => {
      const setting = Object.hasOwn(policy.settings, id) ? policy.settings[id] : undefined;
      const value = setting && valueOfSetting(setting);
      return typeof value === "number" ? [{ value, unit: setting?.unit }] : [];
    });
    const wrong = spokenNumbers(text).some(({ value, unit }) => {
      const same = held.filter((one) => one.unit === unit);
      return same.length === 1 && same[0]?.value !== value;
    });
    if (!wrong) return [];
    const sentence = "Write {setting:…} for the number in this sentence: the policy goes by another one.";
    return [{ code: "number-said-otherwise", path, sentence }];
  });
}

const placeholders = /\b(?:TODO|TBC|TBD|FIXME|XXX+)\b|\?\?\?|\blorem ipsum\b/u;

function unfinished(policy: Policy): readonly PolicyWarning[] {
  const { events = [], facts = [], roles, settings } = policy;
  const texts = [
    ...speaking(policy).map(({ path, text }) => [path, text] as const),
    ...roles.map(({ title }, at) => [`/roles/${String(at)}/title`, title] as const),
    ...Object.entries(settings).map(([id, { describes }]) => [`/settings/${id}/describes`, describes] as const),
    ...[facts, events].flatMap((own, at) =>
      own.map(
        ({ describes }, place) => [`/${at === 0 ? "facts" : "events"}/${String(place)}/describes`, describes] as const,
      ),
    ),
  ];
  return texts.flatMap(([path, text]): PolicyWarning[] =>
    placeholders.test(text)
      ? [
          {
            code: "sentence-unfinished",
            path,
            sentence: "Finish this sentence: it holds a mark for what is still to be written.",
          },
        ]
      : [],
  );
}

/** A yes that denies and a no that does not: most likely the two changed places. */
function swapped({ events = [], facts = [] }: Policy): readonly PolicyWarning[] {
  const of = (own: readonly object[], list: string): readonly PolicyWarning[] =>
    own.flatMap((one, at): PolicyWarning[] => {
      const { words } = one as { words?: { yes: string; no: string } };
      if (words === undefined || !denies.test(words.yes) || denies.test(words.no)) return [];
      const sentence = "Look at these words: what is said for yes denies, and what is said for no does not.";
      return [{ code: "words-swapped", path: `/${list}/${String(at)}/words`, sentence }];
    });
  return [...of(facts, "facts"), ...of(events, "events")];
}

/** Clauses whose document is a letter off this one, or the same in other letters. */
function strangeClauses(policy: Policy): readonly PolicyWarning[] {
  const { code } = policy.source;
  if (code.length < 3) return [];
  const lists = {
    rules: policy.rules,
    timers: policy.timers,
    ladders: policy.ladders ?? [],
    forms: policy.forms,
  } as const;
  const cited = Object.entries(lists).flatMap(([list, parts]) =>
    parts.flatMap(({ cites }, at) =>
      cites.map((clause, place) => [`/${list}/${String(at)}/cites/${String(place)}`, clause] as const),
    ),
  );
  return cited.flatMap(([path, clause]): PolicyWarning[] => {
    const prefix = clause.split("-")[0] ?? "";
    if (prefix === code || clause.startsWith(`${code}-`)) return [];
    if (prefix.toUpperCase() !== code.toUpperCase() && editsBetween(prefix, code) !== 1) return [];
    const sentence = `Check this clause: those of this document begin with “${code}”.`;
    return [{ code: "clause-nearly", path, sentence }];
  });
}
