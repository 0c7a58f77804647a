import { unitBeside } from "../policy/unitBeside.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import type { SettingValue } from "../policy/settingSchema.js";
import type { Strength } from "../policy/strengthSchema.js";
import type { ResolvedSetting, ResolvedSettings } from "../settings/ResolvedSetting.js";
import { sayFilled } from "../settings/sayFilled.js";
import { sayCheckIns } from "./sayCheckIns.js";
import { wordsFor } from "../facts/factSentence.js";

/** One thing that a policy says, in plain English: how strongly, by which clauses, and the rule, timer or setting that holds it. */
export type PolicyLine = {
  readonly says: string;
  readonly strength: Strength | "allowed" | "means" | "left-open" | "none";
  readonly cites: readonly string[];
  readonly from: string;
};

/** A rule in one line: what it asks, allows, means or leaves open. */
export function ruleLine(rule: Rule, settings: ResolvedSettings): PolicyLine {
  const { id: from, cites } = rule;
  switch (rule.kind) {
    case "duty":
    case "ban":
      return { says: sayFilled(rule.says.asks, settings), strength: rule.strength, cites, from };
    case "permission":
      return { says: sayFilled(rule.says, settings), strength: "allowed", cites, from };
    case "definition":
      return { says: `In some rules: ${sayFilled(rule.says, settings)}.`, strength: "means", cites, from };
    case "silence":
      return { says: sayFilled(rule.says.asks, settings), strength: "left-open", cites, from };
    default:
      return rule satisfies never;
  }
}

/** The calls at intervals and the steps when staff are overdue, or that there are none. */
export function ladderLines({ ladder }: Policy, settings: ResolvedSettings): readonly PolicyLine[] {
  if (ladder.status === "none") return [{ says: ladder.says, strength: "none", cites: ladder.cites, from: "ladder" }];
  const { checkIns } = ladder.starts;
  const calls: readonly PolicyLine[] =
    checkIns === undefined
      ? []
      : [{ says: sayCheckIns(checkIns, settings), strength: "must", cites: checkIns.cites, from: "checkIns" }];
  const steps = ladder.steps.flatMap(({ id, says, strength, cites, choices = [], enough }): PolicyLine[] => [
    { says: sayFilled(says, settings), strength, cites, from: id },
    ...choices.map((choice) => ({
      says: `${enough === "one" ? "This alone is enough" : "The actor may choose"}: ${sayFilled(choice.says, settings)}`,
      strength: choice.strength,
      cites: choice.cites,
      from: `${id}/${choice.id}`,
    })),
  ]);
  return [...calls, ...steps];
}

/** The answers to the code words, or that there are none. */
export function codeWordLines({ codeWord }: Policy, settings: ResolvedSettings): readonly PolicyLine[] {
  if (codeWord.status === "none")
    return [{ says: "This policy has no code word.", strength: "none", cites: codeWord.cites, from: "codeWord" }];
  return [codeWord, ...(codeWord.others ?? [])].map((answer) => ({
    says: sayFilled(answer.says, settings),
    strength: answer.strength,
    cites: answer.cites,
    from: "which" in answer ? `codeWord/${answer.which}` : "codeWord",
  }));
}

/** A number or choice of the policy, and who says it. */
export function settingLine({ id, describes, value, unit, origin, cites, by }: ResolvedSetting): PolicyLine {
  const said = `${describes.charAt(0).toUpperCase()}${describes.slice(1).replace(/\.$/, "")}`;
  return {
    says: `${said}: ${valueText(value, unit, origin, by)}.`,
    strength: origin === "not-stated" ? "left-open" : "none",
    cites,
    from: id,
  };
}

function valueText(
  value: SettingValue | undefined,
  unit: string | undefined,
  origin: ResolvedSetting["origin"],
  by: string | undefined,
): string {
  const words =
    value === undefined ? "" : `${wordsFor(value)}${unit === undefined ? "" : ` ${unitBeside(value, unit)}`}`;
  switch (origin) {
    case "stated":
      return words;
    case "school-set":
      return by === undefined ? `${words}, as the school decided` : `${words}, as decided by ${by}`;
    case "calendar":
      return "as the school's calendar says for each day";
    case "not-stated":
      return value === undefined
        ? "the policy does not say, and nothing is assumed"
        : `the policy does not say; ${words} is assumed`;
    default:
      return origin satisfies never;
  }
}
