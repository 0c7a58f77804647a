import { isOfSchool, type Finding, type Policy, type PolicyAssessment } from "@home-visits/core";

/**
 * A list of the cover: which findings stand under which heading. What is to do `now` stands first, then what comes `later`, on the way and afterwards;
 * `apart` is what nobody has to do today. Those `toDo` have a box to tick.
 */
export type FindingList = {
  readonly title: string;
  readonly when: "now" | "later" | "apart";
  readonly toDo: boolean;
  /** Its entries are questions: those that wait for the same answers are one. */
  readonly asks?: true;
  readonly holds: (finding: Finding, policy: Policy) => boolean;
};

const preparing = new Set<Finding["phase"]>(["standing", "before", "departure", "review"]);

const isSilence = ({ outcome, strength }: Finding): boolean => outcome === "open" && strength === "none";

/**
 * What somebody does where a policy is silent, such as having it agreed that one person goes; undefined where there is no act. One that names a
 * fact or a number of the school is said by the sentence of the finding, which has it.
 */
export function actAtSilence(finding: Finding, { rules }: Policy): string | undefined {
  const rule = isSilence(finding) ? rules.find(({ id }) => id === finding.rule) : undefined;
  const todo = typeof rule?.says === "object" ? rule.says.todo : undefined;
  if (todo?.includes("{")) return finding.withoutAssumptions;
  return todo;
}

/** Whether something that the policy leaves to people is to be settled before anybody leaves. */
const isForPeople = (finding: Finding, policy: Policy): boolean =>
  preparing.has(finding.phase) && (finding.outcome === "conflict" || actAtSilence(finding, policy) !== undefined);

/** In the order of the cover: what decides the verdict stands first. */
const findingLists: readonly FindingList[] = [
  { title: "What stops the visit", when: "now", toDo: false, holds: ({ outcome }) => outcome === "block" },
  {
    title: "Not known",
    when: "now",
    toDo: true,
    asks: true,
    holds: (finding, policy) =>
      (finding.outcome === "conflict" && !isForPeople(finding, policy)) ||
      (finding.outcome === "open" && !isSilence(finding)),
  },
  { title: "Not kept", when: "now", toDo: true, holds: ({ outcome }) => outcome === "breach" },
  {
    title: "Before leaving",
    when: "now",
    toDo: true,
    holds: (finding, policy) =>
      (finding.outcome === "pending" && preparing.has(finding.phase)) || isForPeople(finding, policy),
  },
  {
    title: "On the way and afterwards",
    when: "later",
    toDo: true,
    holds: ({ outcome, phase }) => outcome === "pending" && !preparing.has(phase),
  },
  { title: "Advice that is not followed", when: "apart", toDo: false, holds: ({ outcome }) => outcome === "advice" },
  {
    title: "What the policy leaves open",
    when: "apart",
    toDo: false,
    holds: (finding, policy) => isSilence(finding) && !isForPeople(finding, policy),
  },
];

/** The lists of some policies' findings that have an entry. What is of the school as such stands in no pack. */
export function listsOf(assessed: readonly PolicyAssessment[], when: FindingList["when"]): readonly FindingList[] {
  return findingLists.filter(
    (list) =>
      list.when === when &&
      assessed.some(({ assessment, policy }) =>
        assessment.findings.some((finding) => !isOfSchool(finding) && list.holds(finding, policy)),
      ),
  );
}
