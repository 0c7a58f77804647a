import { answering } from "../parsed/answering.js";
import { sayFilled } from "../settings/sayFilled.js";
import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Policy } from "../policy/policySchema.js";
import { phases, type Phase } from "../policy/phases.js";
import type { Rule } from "../policy/ruleSchema.js";
import { resolveSettings, type SettingSource } from "../settings/resolveSettings.js";
import { circumstanceLines } from "./circumstanceLines.js";
import { ownLadderLines, timerLine } from "./ownLadderLines.js";
import { codeWordLines, ladderLines, ruleLine, settingLine, type PolicyLine } from "./PolicyLine.js";

/** The lines of one part of a policy, in the order of a visit. */
export type PolicyPart = { readonly title: string; readonly lines: readonly PolicyLine[] };

const phaseTitles: Readonly<Record<Phase, string>> = {
  standing: "At all times",
  before: "Before the visit",
  departure: "On leaving school",
  arrival: "On arriving",
  "no-answer": "When nobody answers",
  during: "During the visit",
  incident: "When something happens",
  leaving: "On leaving the home",
  overdue: "When staff are overdue",
  return: "On returning",
  after: "After the visit",
  review: "Reviews",
};

/**
 * A policy told back in plain English, for somebody who lays it beside the paper: rule by rule with its numbers filled in, the timed clauses,
 * the steps of its own ladders and when staff are overdue, and every number with where it comes from, and what is asked only where something is so. With a school, its own numbers stand in the sentences.
 * Parts without a line are left out.
 */
export function sayPolicy(policy: Policy, school: SettingSource = {}): readonly PolicyPart[] {
  checkArgument("sayPolicy", "policy", policy, expected.policy);
  checkArgument("sayPolicy", "school", school, expected.object);
  return answering("sayPolicy", () => {
    const settings = resolveSettings(policy, school);
    const parts: PolicyPart[] = [
      { title: "What words mean here", lines: rulesOf(policy, "definition").map((rule) => ruleLine(rule, settings)) },
      ...phases.map((phase) => ({
        title: phaseTitles[phase],
        lines: policy.rules
          .filter((rule) => "phase" in rule && rule.phase === phase)
          .map((rule) => ruleLine(rule, settings)),
      })),
      { title: "What is allowed", lines: rulesOf(policy, "permission").map((rule) => ruleLine(rule, settings)) },
      {
        title: "By when",
        lines: policy.timers.map((timer) => timerLine(timer, settings)),
      },
      ...(policy.ladders ?? []).map((own) => ({ title: own.title, lines: ownLadderLines(own, policy, settings) })),
      { title: "Steps when nobody has heard of the visitors", lines: ladderLines(policy, settings) },
      { title: "When a code word is used", lines: [...usedWhenLines(policy), ...codeWordLines(policy, settings)] },
      {
        title: "Forms",
        lines: policy.forms.map(({ form, says, strength, cites }) => ({
          says: sayFilled(says, settings),
          strength,
          cites,
          from: form,
        })),
      },
      { title: "Numbers and choices", lines: Object.values(settings).map(settingLine) },
      { title: "What does not arise on every visit", lines: circumstanceLines(policy) },
    ];
    return parts.filter(({ lines }) => lines.length > 0);
  });
}

/** When visitors use the word, where the policy says so: what comes of it stands in the lines after. */
function usedWhenLines({ codeWord }: Policy): readonly PolicyLine[] {
  if (codeWord.status === "none" || codeWord.usedWhen === undefined) return [];
  return [{ ...codeWord.usedWhen, from: "codeWord/usedWhen" }];
}

const rulesOf = (policy: Policy, kind: Rule["kind"]): readonly Rule[] =>
  policy.rules.filter((rule) => rule.kind === kind);
