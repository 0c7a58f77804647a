import { isOfSchool, urgencyOf, type PolicyAssessment, type Urgency } from "@home-visits/core";

/**
 * A list of the cover: which findings stand under which heading. What is to do `now` stands first, then what comes `later`, on the way and afterwards;
 * `apart` is what nobody has to do today. Those `toDo` have a box to tick.
 */
export type FindingList = {
  readonly title: string;
  readonly when: "now" | "later" | "apart";
  readonly toDo: boolean;
  readonly urgency: Urgency;
};

/** In the order of the cover: what decides the verdict stands first. */
const findingLists: readonly FindingList[] = [
  { title: "What stops the visit", when: "now", toDo: false, urgency: "stops" },
  { title: "Not known", when: "now", toDo: true, urgency: "question" },
  { title: "Not kept", when: "now", toDo: true, urgency: "broken" },
  { title: "Before leaving", when: "now", toDo: true, urgency: "before-leaving" },
  { title: "On the way and afterwards", when: "later", toDo: true, urgency: "later" },
  { title: "Advice that is not followed", when: "apart", toDo: false, urgency: "advice" },
  { title: "What the policy leaves open", when: "apart", toDo: false, urgency: "open" },
];

/** The lists of some policies' findings that have an entry. What is of the school as such stands in no pack. */
export function listsOf(assessed: readonly PolicyAssessment[], when: FindingList["when"]): readonly FindingList[] {
  return findingLists.filter(
    (list) =>
      list.when === when &&
      assessed.some(({ assessment, policy }) =>
        assessment.findings.some((finding) => !isOfSchool(finding) && urgencyOf(finding, policy) === list.urgency),
      ),
  );
}
