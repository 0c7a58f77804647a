import type { Finding, Verdict } from "@home-visits/core";

/** A verdict as the cover says it, and what to do now. */
export const verdictWords: Readonly<Record<Verdict, { readonly says: string; readonly next: string }>> = {
  go: { says: "Go", next: "Nothing that the policy asks for stands against this visit." },
  "go-with-conditions": {
    says: "Go, once the conditions are met",
    next: "Do what this cover lists under “before leaving”. If something there cannot be done, ask a senior leader before you go.",
  },
  "no-go": {
    says: "Do not go",
    next: "What stops the visit is listed on this cover. Change that, then print a new pack: only a new verdict lets it go.",
  },
  undetermined: {
    says: "Do not go yet: it cannot be told",
    next: "The record does not hold what the answer hangs on. Find out what this cover lists as not known, write it into the record, and print a new pack.",
  },
};

/** The worst first: the order in which verdicts of several policies stand on the cover. */
export const verdictOrder: readonly Verdict[] = ["no-go", "undetermined", "go-with-conditions", "go"];

/** A list of the cover: which findings stand under which heading, in this order. Those `toDo` have a box to tick. */
export type FindingList = {
  readonly title: string;
  readonly toDo: boolean;
  readonly holds: (finding: Finding) => boolean;
};

const preparing = new Set<Finding["phase"]>(["standing", "before", "departure", "review"]);

/** Whether something that the policy leaves to people is to be settled before anybody leaves, such as an agreement that one person goes. */
const isForPeople = ({ outcome, strength, phase }: Finding): boolean =>
  preparing.has(phase) && (outcome === "conflict" || (outcome === "open" && strength === "none"));

/** What decides the verdict stands first. */
export const findingLists: readonly FindingList[] = [
  { title: "What stops the visit", toDo: false, holds: ({ outcome }) => outcome === "block" },
  {
    title: "Not known",
    toDo: true,
    holds: (finding) => (finding.outcome === "open" || finding.outcome === "conflict") && !isForPeople(finding),
  },
  { title: "Not kept", toDo: true, holds: ({ outcome }) => outcome === "breach" },
  {
    title: "Conditions: before leaving",
    toDo: true,
    holds: (finding) => (finding.outcome === "pending" && preparing.has(finding.phase)) || isForPeople(finding),
  },
  {
    title: "Conditions: on the visit and afterwards",
    toDo: true,
    holds: ({ outcome, phase }) => outcome === "pending" && !preparing.has(phase),
  },
  { title: "Advice that is not followed", toDo: false, holds: ({ outcome }) => outcome === "advice" },
];
