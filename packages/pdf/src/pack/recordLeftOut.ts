import type { Issue, Visit } from "@home-visits/core";
import { OWN_QUESTIONS } from "@home-visits/forms";
import { assessmentForms, assessmentKinds, type AssessmentKind } from "./assessmentForms.js";
import { ownParts } from "./ownParts.js";

/** What the record of a visit holds and no sheet of its pack shows: said on the cover, and to whoever prints. */
export function recordLeftOut(visit: Visit, printed: readonly string[]): readonly Issue[] {
  const { assessments = {}, contactAttempts = [] } = visit;
  const recorded = assessmentKinds.filter((kind) => assessments[kind] !== undefined);
  const hidden = recorded.filter((kind) => !printed.includes(assessmentForms[kind].form)).map(noSheet);
  const attempts = contactAttempts.length > 0 && !printed.includes("contact-ladder") ? [noLadder] : [];
  const shown = recorded.filter((kind) => printed.includes(assessmentForms[kind].form));
  const strange = shown.flatMap((kind) => strangeTo(visit, kind));
  return [...hidden, ...attempts, ...strange, ...(printed.includes(OWN_QUESTIONS) ? [] : ownLeftOut(visit))];
}

/** Entries of a school's own under policies that ask for none: no sheet has room for them. */
const ownLeftOut = (visit: Visit): readonly Issue[] =>
  ownParts(visit).flatMap(({ own = {}, part }) =>
    Object.keys(own).map((name) => ({ path: `${part}/${name}`, code: "left-out", message: notAsked })),
  );

const notAsked =
  "Declare what the record holds under “own” as facts of the policy, and a form asks for it. No policy in force on that day does.";

const noSheet = (kind: AssessmentKind): Issue => ({
  path: `/assessments/${kind}`,
  code: "left-out",
  message: `Print the ${assessmentForms[kind].name} apart, or switch on the policy that asks for it. The record holds one, but no policy in force on that day has its form for this visit.`,
});

const noLadder: Issue = {
  path: "/contactAttempts",
  code: "left-out",
  message:
    "Print the list of contact tried apart, or switch on the policy that asks for it. The record holds attempts, but no policy in force on that day has a form for them at this visit.",
};

/** An assessment that was made for another visit, or for another family: it is printed, and nobody should take it for this one's. */
function strangeTo({ assessments = {}, household, id }: Visit, kind: AssessmentKind): readonly Issue[] {
  const { name } = assessmentForms[kind];
  const { forVisit } = assessments[kind] ?? {};
  const written = kind === "doorstep" ? assessments.doorstep?.familyNameAndAddress : undefined;
  const another: Issue = {
    path: `/assessments/${kind}/forVisit`,
    code: "for-another-visit",
    message: `Check whose the ${name} is: it says that it was made for another visit than this one.`,
  };
  const stranger: Issue = {
    path: `/assessments/${kind}/familyNameAndAddress`,
    code: "another-family",
    message: `Check whose the ${name} is: the family that it names is not the one that is visited.`,
  };
  return [
    ...(forVisit === undefined || forVisit === id ? [] : [another]),
    ...(written === undefined || folded(written).includes(folded(household.familyName)) ? [] : [stranger]),
  ];
}

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\s-]/gu, "")
    .toLowerCase();
