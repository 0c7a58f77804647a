import {
  actAtSilence,
  askedTogether,
  mayApply,
  type Finding,
  type Policy,
  type PolicyAssessment,
  type Visit,
} from "@home-visits/core";
import { timersOf } from "@home-visits/core/timers";
import { remedyOf } from "./remedyOf.js";

/** A finding as the cover says it: the act or what is wrong, who does it where that is known, and its clauses. */
export type CoverFinding = {
  readonly text: string;
  readonly who?: string;
  readonly cites: readonly string[];
  readonly remedy?: string;
};

/** Which findings are asked for, and whether they are questions: those that wait for the same answers are one. */
type Wanted = { readonly asks?: boolean; readonly holds: (finding: Finding, policy: Policy) => boolean };

/**
 * The findings of some policies that a list holds, in plain words, each sentence once: where several people or cars have the same, their names
 * follow. What may not apply stands last.
 */
export function coverFindings(
  assessed: readonly PolicyAssessment[],
  { asks, holds }: Wanted,
  visit: Visit,
): readonly CoverFinding[] {
  const bySentence = new Map<string, { readonly finding: Finding; readonly policy: PolicyAssessment["policy"] }[]>();
  for (const { assessment, policy } of assessed) {
    const said = assessment.findings
      .filter((each) => holds(each, policy))
      .map((each) => ({ ...each, sentence: sentenceOf(each, policy) }));
    for (const finding of asks === true ? askedTogether(said) : said)
      bySentence.set(finding.sentence, [...(bySentence.get(finding.sentence) ?? []), { finding, policy }]);
  }
  const certainFirst = [...bySentence].sort(([, [one]], [, [other]]) => order(one) - order(other));
  return certainFirst.map(([text, same]) => {
    const concerned = same.flatMap(({ finding }) => nameOf(finding.about, visit) ?? []);
    const everybody = visit.visitors.length > 1 && visit.visitors.every(({ name }) => concerned.includes(name));
    const who =
      concerned.length > 0
        ? everybody
          ? "All visitors"
          : [...new Set(concerned)].join(", ")
        : same.map(({ finding, policy }) => actorOf(finding, policy)).find((each) => each !== undefined);
    const remedy = remedyOf(same, text);
    return {
      text,
      cites: [...new Set(same.flatMap(({ finding }) => [...finding.cites, ...(finding.against?.cites ?? [])]))],
      ...(who === undefined ? {} : { who }),
      ...(remedy === undefined ? {} : { remedy }),
    };
  });
}

const order = (entry: { readonly finding: Finding } | undefined): number =>
  entry !== undefined && mayApply(entry.finding) ? 1 : 0;

/** What a finding rests on that the policy leaves open is said once, in the notice for the school. */
function sentenceOf(finding: Finding, policy: PolicyAssessment["policy"]): string {
  const { against, withoutAssumptions } = finding;
  const said = actAtSilence(finding, policy) ?? withoutAssumptions;
  return against === undefined ? said : `${said} Another clause of the same policy allows it.`;
}

/** Who or which car a place of the record is. */
function nameOf(about: string | undefined, { vehicles = [], visitors }: Visit): string | undefined {
  const [, list, index] = /^\/(visitors|vehicles)\/(\d+)$/.exec(about ?? "") ?? [];
  return list === "visitors" ? visitors[Number(index)]?.name : vehicles[Number(index)]?.registration;
}

/** Who acts by a timed clause. */
function actorOf({ rule }: Finding, policy: PolicyAssessment["policy"]): string | undefined {
  const { roles } = policy;
  const actor = timersOf(policy).find(({ id }) => id === rule)?.actor;
  return typeof actor === "string" ? roles.find(({ id }) => id === actor)?.title : undefined;
}
