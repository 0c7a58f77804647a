import { visitorOf } from "@home-visits/core";
import type { Sign } from "../ladder/Sign.js";

const family = ["family", "parent"] as const;

/**
 * Whether an event makes an occasion, in the words of the policies' duties. A parent rung without an answer was not reached; a visit
 * cancelled by anybody but the family was cancelled by staff.
 */
export function makesOccasion(occasion: string, { type, fields }: Pick<Sign, "type" | "fields">): boolean {
  switch (type) {
    case "nobody-home":
    case "incident":
    case "concern":
    case "danger":
    case "agreement-broken":
    case "change":
      return type === occasion;
    case "lateness-announced":
      return occasion === type && visitorOf(text(fields["by"])) === undefined;
    case "parent-rung":
      return occasion === "parent-not-reached" && fields["answered"] === false;
    case "agency-told":
      return occasion === "still-concerned" && fields["stillConcerned"] === true;
    case "concern-assessed":
      return occasion === "still-concerned" && fields["raised"] === true;
    case "cancelled":
      return !family.some((party) => party === fields["by"]) && cancelsFor(text(fields["because"]), occasion);
    default:
      return false;
  }
}

/** The occasions that hold as long as another has not come up. */
export const absences: ReadonlyMap<string, string> = new Map([["lateness-not-announced", "lateness-announced"]]);

function cancelsFor(because: string | undefined, occasion: string): boolean {
  if (occasion === "cancelled-by-staff") return true;
  return (because === "safety" || because === "animals") && occasion === `cancelled-for-${because}`;
}

function text(found: unknown): string | undefined {
  return typeof found === "string" ? found : undefined;
}
