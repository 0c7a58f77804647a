import { londonDate, type Visit } from "@home-visits/core";

type Vehicle = NonNullable<Visit["vehicles"]>[number];

/**
 * Whether somebody has to look at the papers of a car and its driver before a visit: some are not recorded as seen, or do not cover such a journey, or
 * run out before it. A paper is good on the last day that it names.
 */
export function lacksPapers({ driver, insurance, licence, mot, registration }: Vehicle, { times }: Visit): boolean {
  const leaves = times.leaveSchool ?? times.arrive;
  if (driver === undefined || registration === undefined || leaves === undefined) return true;
  const day = londonDate(leaves);
  const lasts = (until: string | undefined): boolean => until !== undefined && until >= day;
  const shown = licence?.seenOn !== undefined && licence.bothParts !== false && lasts(licence.expiresOn ?? day);
  const tested = mot?.status === "not-yet-due" || (mot?.status === "certificate" && lasts(mot.expiresOn));
  const insured = insurance?.use === "business" && lasts(insurance.expiresOn);
  return !(shown && tested && insured);
}
