import { visitorOf } from "@home-visits/core";
import type { Sign } from "../ladder/Sign.js";

const none: readonly string[] = [];
const family = ["family", "parent"] as const;

/**
 * The occasions that an event makes, in the words of the policies' duties. A parent rung without an answer was not reached; a visit
 * cancelled by anybody but the family was cancelled by staff.
 */
export function occasionsOf(sign: Pick<Sign, "type" | "fields">): readonly string[] {
  switch (sign.type) {
    case "nobody-home":
    case "incident":
    case "concern":
    case "danger":
    case "agreement-broken":
    case "change":
      return [sign.type];
    case "lateness-announced":
      return visitorOf(field(sign, "by")) === undefined ? ["lateness-announced"] : none;
    case "parent-rung":
      return sign.fields["answered"] === false ? ["parent-not-reached"] : none;
    case "agency-told":
      return sign.fields["stillConcerned"] === true ? ["still-concerned"] : none;
    case "concern-assessed":
      return sign.fields["raised"] === true ? ["still-concerned"] : none;
    case "cancelled":
      return cancelled(sign);
    default:
      return none;
  }
}

/** The occasions that hold as long as another has not come up. */
export const absences: ReadonlyMap<string, string> = new Map([["lateness-not-announced", "lateness-announced"]]);

function cancelled(sign: Pick<Sign, "type" | "fields">): readonly string[] {
  const because = field(sign, "because");
  if (family.some((party) => party === field(sign, "by"))) return none;
  return because === "safety" || because === "animals"
    ? ["cancelled-by-staff", `cancelled-for-${because}`]
    : ["cancelled-by-staff"];
}

function field({ fields }: Pick<Sign, "fields">, name: string): string | undefined {
  const found = fields[name];
  return typeof found === "string" ? found : undefined;
}
