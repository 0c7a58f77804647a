import { visitorOf } from "@home-visits/core";
import { matches } from "../ladder/matches.js";
import type { Sign } from "../ladder/Sign.js";

const family = ["family", "parent"] as const;

/**
 * The occasions that an event makes, in the words of the policies' duties. A parent rung without an answer was not reached; a visit
 * cancelled by anybody but the family was cancelled by staff.
 */
export function occasionsOf(sign: Sign): readonly string[] {
  switch (sign.type) {
    case "nobody-home":
    case "incident":
    case "concern":
    case "danger":
    case "agreement-broken":
    case "change":
      return [sign.type];
    case "lateness-announced":
      return visitorOf(field(sign, "by")) === undefined ? ["lateness-announced"] : [];
    case "parent-rung":
      return matches(sign, { event: "parent-rung", where: { answered: false } }) ? ["parent-not-reached"] : [];
    case "agency-told":
      return matches(sign, { event: "agency-told", where: { stillConcerned: true } }) ? ["still-concerned"] : [];
    case "concern-assessed":
      return matches(sign, { event: "concern-assessed", where: { raised: true } }) ? ["still-concerned"] : [];
    case "cancelled":
      return cancelled(sign);
    default:
      return [];
  }
}

/** The occasions that hold as long as another has not come up. */
export const absences: Readonly<Record<string, string>> = { "lateness-not-announced": "lateness-announced" };

function cancelled(sign: Sign): readonly string[] {
  const because = field(sign, "because");
  if (family.some((party) => party === field(sign, "by"))) return [];
  return because === "safety" || because === "animals"
    ? ["cancelled-by-staff", `cancelled-for-${because}`]
    : ["cancelled-by-staff"];
}

function field({ fields }: Sign, name: string): string | undefined {
  const found = fields[name];
  return typeof found === "string" ? found : undefined;
}
