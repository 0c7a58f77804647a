import { epochMs, type Visit } from "@home-visits/core";
import { dateInZone } from "@home-visits/core/timers";

type Vehicle = NonNullable<Visit["vehicles"]>[number];

/**
 * Whether somebody has to look at the papers of a car and its driver before a visit: some are not recorded as seen, or do not cover such a journey, or
 * run out before it. A paper is good on the last day that it names, by the clock of the school's zone.
 */
export function lacksPapers(car: Vehicle, { times }: Visit, zone: string): boolean {
  const { driver, insurance, licence, mot, registration } = car;
  const leaves = times.leaveSchool ?? times.arrive;
  if (driver === undefined || registration === undefined || leaves === undefined) return true;
  const day = dateInZone(epochMs(leaves), zone);
  const lasts = (until: string | undefined): boolean => until !== undefined && until >= day;
  const shown = licence?.seenOn !== undefined && licence.bothParts !== false && lasts(licence.expiresOn ?? day);
  const tested = mot?.status === "not-yet-due" || (mot?.status === "certificate" && lasts(mot.expiresOn));
  const insured = insurance?.use === "business" && lasts(insurance.expiresOn);
  return !(shown && tested && insured);
}
