import { isOfFamily, isParent } from "@home-visits/core";
import type { Sign } from "../ladder/Sign.js";

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
      return occasion === type && isOfFamily(text(fields["by"]) ?? "");
    case "contact":
      return isContactWithParent(occasion, fields);
    case "parent-rung":
      return isHowCallEnds(occasion, fields);
    case "agency-told":
      return occasion === "still-concerned" && fields["stillConcerned"] === true;
    case "concern-assessed":
      return occasion === "still-concerned" && fields["raised"] === true;
    case "cancelled":
      return cancels(occasion, fields);
    default:
      return false;
  }
}

/** The occasions that come up anew each time, with what ends them: a parent who was not reached, until a call is answered. */
export const endings: ReadonlyMap<string, string> = new Map([["parent-not-reached", "parent-reached"]]);

/** The occasions that hold as long as none of some others has come up. */
export const absences: ReadonlyMap<string, readonly string[]> = new Map([
  ["lateness-not-announced", ["lateness-announced"]],
  ["visit-made", ["nobody-home", "cancelled"]],
]);

// A call to the parent, or the parent who gets in touch by whatever way.
function isContactWithParent(occasion: string, fields: Sign["fields"]): boolean {
  const { from, to, channel, answered } = fields;
  if (isParent(text(from) ?? "")) return occasion === "parent-reached" && answered !== false;
  return channel === "call" && isParent(text(to) ?? "") && isHowCallEnds(occasion, fields);
}

function isHowCallEnds(occasion: string, { answered }: Sign["fields"]): boolean {
  return (
    (occasion === "parent-not-reached" && answered === false) || (occasion === "parent-reached" && answered === true)
  );
}

// Whoever cancels for safety or for animals: the reason is owed all the same.
function cancels(occasion: string, { by, because }: Sign["fields"]): boolean {
  if (occasion === "cancelled") return true;
  if (occasion === "cancelled-by-staff") return !isOfFamily(text(by) ?? "");
  return (because === "safety" || because === "animals") && occasion === `cancelled-for-${because}`;
}

function text(found: unknown): string | undefined {
  return typeof found === "string" ? found : undefined;
}
