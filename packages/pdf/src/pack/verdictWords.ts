import { isOfSchool, type Assessment, type Finding, type Verdict } from "@home-visits/core";

/** A verdict as the cover says it, and what to do now. */
export type VerdictWords = { readonly says: string; readonly next: string };

const words: Readonly<Record<Verdict, VerdictWords>> = {
  go: { says: "Go", next: "The policy asks for nothing more before this visit." },
  "go-with-conditions": {
    says: "Go when these are ticked",
    next: "Tick everything under “Before leaving”. Ask a senior leader if something cannot be done.",
  },
  "no-go": {
    says: "Do not go",
    next: "Change what stands under “What stops the visit”. Then print a new pack: only a new verdict lets it go.",
  },
  undetermined: {
    says: "Cannot be told yet: answer these",
    next: "Nobody goes yet. Find out what stands under “Not known”, write it into the record, and print a new pack.",
  },
};

/**
 * The words for what policies say of a visit. Where nothing is left to tick but what the school does as such, the visit may go: the notice for the
 * school says the rest.
 */
export function verdictWords({ verdict, findings }: Pick<Assessment, "verdict" | "findings">): VerdictWords {
  const open = verdict === "go-with-conditions" && listsOf(findings, "now").length > 0;
  return words[verdict === "go-with-conditions" && !open ? "go" : verdict];
}

/** The worst first: the order in which verdicts of several policies stand on the cover. */
export const verdictOrder: readonly Verdict[] = ["no-go", "undetermined", "go-with-conditions", "go"];

/**
 * A list of the cover: which findings stand under which heading. What is to do `now` stands first, then what comes `later`, on the way and afterwards;
 * `apart` is what nobody has to do today. Those `toDo` have a box to tick.
 */
export type FindingList = {
  readonly title: string;
  readonly when: "now" | "later" | "apart";
  readonly toDo: boolean;
  readonly holds: (finding: Finding) => boolean;
};

const preparing = new Set<Finding["phase"]>(["standing", "before", "departure", "review"]);

/** Whether something that the policy leaves to people is to be settled before anybody leaves, such as an agreement that one person goes. */
const isForPeople = ({ outcome, strength, phase }: Finding): boolean =>
  preparing.has(phase) && (outcome === "conflict" || (outcome === "open" && strength === "none"));

/** In the order of the cover: what decides the verdict stands first. */
export const findingLists: readonly FindingList[] = [
  { title: "What stops the visit", when: "now", toDo: false, holds: ({ outcome }) => outcome === "block" },
  {
    title: "Not known",
    when: "now",
    toDo: true,
    holds: (finding) => (finding.outcome === "open" || finding.outcome === "conflict") && !isForPeople(finding),
  },
  { title: "Not kept", when: "now", toDo: true, holds: ({ outcome }) => outcome === "breach" },
  {
    title: "Before leaving",
    when: "now",
    toDo: true,
    holds: (finding) => (finding.outcome === "pending" && preparing.has(finding.phase)) || isForPeople(finding),
  },
  {
    title: "On the way and afterwards",
    when: "later",
    toDo: true,
    holds: ({ outcome, phase }) => outcome === "pending" && !preparing.has(phase),
  },
  { title: "Advice that is not followed", when: "apart", toDo: false, holds: ({ outcome }) => outcome === "advice" },
];

/** The lists of some findings that have an entry. What is of the school as such stands in no pack. */
export function listsOf(findings: readonly Finding[], when: FindingList["when"]): readonly FindingList[] {
  const ofVisit = findings.filter((finding) => !isOfSchool(finding));
  return findingLists.filter((list) => list.when === when && ofVisit.some(list.holds));
}
