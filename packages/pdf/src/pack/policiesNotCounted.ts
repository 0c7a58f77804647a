import type { Issue, Policy, School, Visit } from "@home-visits/core";

/** What is known where it is decided which policies count. */
type Counting = {
  readonly school: Partial<School>;
  /** Every policy that was given to the print. */
  readonly given: readonly Policy[];
  /** Those that count for the visit. */
  readonly inForce: readonly Policy[];
  readonly visit: Visit;
};

/** Whether days that miss a visit are likely a slip: it goes to the doorstep, or its record holds what an addendum asks for. */
const mayMean = ({ assessments, contactAttempts = [], setting }: Visit): boolean =>
  setting === "doorstep" || assessments?.doorstep !== undefined || contactAttempts.length > 0;

/** The policies that a school switched on and that count for nothing in a pack: nobody gave them to the print, or the days miss the visit. */
export function policiesNotCounted({ school: { switchedOn = {} }, given, inForce, visit }: Counting): readonly Issue[] {
  const ids = { given: given.map(({ id }) => id), inForce: inForce.map(({ id }) => id) };
  return Object.keys(switchedOn).flatMap((id): readonly Issue[] => {
    const path = `/school/switchedOn/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!ids.given.includes(id)) return [{ path, ...notGiven }];
    return ids.inForce.includes(id) || !mayMean(visit) ? [] : [{ path, ...otherDays }];
  });
}

const notGiven = {
  code: "policy-not-given",
  message:
    "Put the policy with this id among the addenda, or take it out of switchedOn. It is switched on, but nothing in this pack goes by it.",
};

const otherDays = {
  code: "not-in-force",
  message:
    "Check the days for which the school switched an addendum on. The day of this visit is not among them, so nothing in this pack goes by it.",
};
