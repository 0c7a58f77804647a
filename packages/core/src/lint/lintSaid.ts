import { milderGates } from "../risk/milderGates.js";
import type { Policy } from "../policy/policySchema.js";
import { settlingMoments, type Rule } from "../policy/ruleSchema.js";
import type { Setting } from "../policy/settingSchema.js";
import { settlesAt } from "../policy/settlesAt.js";
import { valueOfSetting } from "../policy/statedOrAssumed.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import type { PolicyWarning } from "./PolicyWarning.js";

const topicOf = (rule: Rule): string | undefined => rule.topic;

/** Topics of rules on which the policy states no stand, so that no comparison of policies would show them. */
function withoutStand({ rules, positions }: Policy): PolicyWarning[] {
  const seen = new Set<string>();
  return rules.flatMap((rule, place): PolicyWarning[] => {
    const topic = topicOf(rule);
    if (topic === undefined || seen.has(topic) || Object.hasOwn(positions, topic)) return [];
    seen.add(topic);
    return [
      {
        code: "topic-without-stand",
        path: `/rules/${String(place)}/topic`,
        sentence: "Add a stand on this topic to “positions”: policies are compared by them.",
      },
    ];
  });
}

/** What a rule asks, without its name and its words. */
function askedBy(rule: Rule): string | undefined {
  const only = "scope" in rule ? rule.scope : undefined;
  switch (rule.kind) {
    case "duty":
      return JSON.stringify(["must", rule.forEach, only, rule.when, rule.require, rule.phase, rule.strength]);
    case "ban":
      return JSON.stringify(["ban", rule.forEach, only, rule.when, rule.forbid, rule.phase, rule.strength]);
    case "permission":
      return JSON.stringify(["permits", rule.permits, only, rule.when]);
    default:
      return undefined;
  }
}

/** Two rules that ask the same: one fault would be told twice. */
function saidTwice({ rules }: Policy): PolicyWarning[] {
  const first = new Map<string, number>();
  return rules.flatMap((rule, place): PolicyWarning[] => {
    const asks = askedBy(rule);
    if (asks === undefined) return [];
    const before = first.get(asks);
    if (before === undefined) first.set(asks, place);
    if (before === undefined) return [];
    return [
      {
        code: "rules-say-the-same",
        path: `/rules/${String(place)}`,
        with: [`/rules/${String(before)}`],
        sentence: "Make one rule of these two, with the clauses of both: they ask the same.",
      },
    ];
  });
}

/** Timed clauses that nothing can do, and musts of which no rule tells whether they were kept. */
function ofTimers({ timers, rules }: Policy): PolicyWarning[] {
  const text = JSON.stringify(rules);
  return timers.flatMap(({ id, part, doneBy, acts, strength, phase }, place): PolicyWarning[] => {
    const path = `/timers/${String(place)}`;
    if (part === "review") return [];
    if (doneBy.length === 0 && acts === undefined)
      return [
        {
          code: "timer-never-done",
          path: `${path}/doneBy`,
          sentence: "Name the event that does this: until then it stays due for ever.",
        },
      ];
    if (strength !== "must" || phase !== undefined || text.includes(`"timer":"${id}"`)) return [];
    return [
      {
        code: "timer-unasked",
        path,
        sentence: "Add a rule that asks whether this is kept: the assessment does not tell otherwise.",
      },
    ];
  });
}

/** Rules whose bearing is not what it seems: a gate that advice cannot be, and one question asked once for each of several things. */
function ofBearing({ rules }: Policy, compiled: readonly CompiledRule[]): PolicyWarning[] {
  return rules.flatMap((rule, place): PolicyWarning[] => {
    const path = `/rules/${String(place)}`;
    if (rule.kind !== "duty" && rule.kind !== "ban") return [];
    if (rule.gate === true && rule.strength !== "must")
      return [
        {
          code: "gate-on-advice",
          path: `${path}/gate`,
          sentence: "Make this a must, or take “gate” out: advice stops nobody.",
        },
      ];
    const ofEach = compiled[place]?.tests.some(({ fact, other }) =>
      [fact, other].some((one) => one?.of === rule.forEach),
    );
    if (rule.forEach === undefined || ofEach === true) return [];
    return [
      {
        code: "same-for-each",
        path: `${path}/forEach`,
        sentence:
          "Take “forEach” out, or ask about each one: this asks the same of all, and would be told several times.",
      },
    ];
  });
}

/** Bands of the policy's own matrix that let a visit go more easily than a milder band does. */
function ofBands({ riskMatrix }: Policy): PolicyWarning[] {
  if (riskMatrix === undefined) return [];
  return milderGates(riskMatrix).map((band) => ({
    code: "gate-milder",
    path: `/riskMatrix/bands/${String(band)}/gate`,
    sentence: "Make this gate as strict as that of the milder band: the worse risk would let the visit go more easily.",
    shownBy: { worstResidualBand: riskMatrix.bands[band]?.id ?? null },
  }));
}

/** Clauses that are said to have no rule, and have one. */
function ofCoverage({ coverage, rules, timers }: Policy): PolicyWarning[] {
  const cited = new Set([...rules, ...timers].flatMap(({ cites }) => cites));
  return coverage.flatMap(({ by, cites }, place): PolicyWarning[] =>
    by === "none"
      ? cites.flatMap((clause, at): PolicyWarning[] => {
          if (!cited.has(clause)) return [];
          const sentence = "Take this clause out here: a rule or a timed clause of the policy cites it.";
          return [{ code: "coverage-contradicts", path: `/coverage/${String(place)}/cites/${String(at)}`, sentence }];
        })
      : [],
  );
}

/** Bands with which an assessment is reviewed more rarely than with a milder one. */
function ofReviews({ riskMatrix, assessmentReview, settings }: Policy): PolicyWarning[] {
  const { byBand = {} } = assessmentReview ?? {};
  let soonest = Infinity;
  return (riskMatrix?.bands ?? []).flatMap(({ id }): PolicyWarning[] => {
    const days = daysOf(byBand[id] && settings[byBand[id].setting]);
    if (days === undefined) return [];
    const isRarer = days > soonest;
    soonest = Math.min(soonest, days);
    if (!isRarer) return [];
    const sentence =
      "Review this band as often as the milder one, or oftener: the worse risk would be looked at more rarely.";
    return [
      { code: "review-rarer", path: `/assessmentReview/byBand/${id}`, sentence, shownBy: { worstResidualBand: id } },
    ];
  });
}

const daysIn: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30, years: 365 };

function daysOf(setting: Setting | undefined): number | undefined {
  const value = setting && valueOfSetting(setting);
  const days = daysIn[setting?.unit ?? ""];
  return typeof value === "number" && days !== undefined ? value * days : undefined;
}

/** Duties that are over before the part of the visit in which they are to be done. */
function ofSettling({ rules }: Policy): PolicyWarning[] {
  return rules.flatMap((rule, place): PolicyWarning[] => {
    if (rule.kind !== "duty" || rule.settles === undefined) return [];
    const [said, usual] = [rule.settles, settlesAt({ phase: rule.phase })].map((one) => settlingMoments.indexOf(one));
    if (said === undefined || usual === undefined || said === 0 || said >= usual) return [];
    const sentence = "Name a later moment, or take this out: it would not be kept before it can be done.";
    return [{ code: "settles-early", path: `/rules/${String(place)}/settles`, sentence }];
  });
}

/** What is said twice, said nowhere, or said so that nobody could do it. */
export function lintSaid(policy: Policy, compiled: readonly CompiledRule[]): PolicyWarning[] {
  return [
    ...withoutStand(policy),
    ...saidTwice(policy),
    ...ofTimers(policy),
    ...ofBearing(policy, compiled),
    ...ofBands(policy),
    ...ofReviews(policy),
    ...ofCoverage(policy),
    ...ofSettling(policy),
  ];
}
