import { isOfFamily, isParent } from "@home-visits/core";
import type { Sign } from "./Sign.js";

/**
 * Whether an event makes an occasion, in the words of the policies' duties. A visit cancelled by anybody but the family was cancelled by
 * staff; a family that says in a call that they will be late has announced it.
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
      return occasion === type && isFamily(fields["by"]);
    case "contact":
      return occasion === "lateness-announced" && isFamily(fields["from"]) && saysLate(fields["says"]);
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

/** Whether an event is a call to the parent: noted as one, or as a contact. */
export function ringsParent({ type, fields }: Pick<Sign, "type" | "fields">): boolean {
  return (
    type === "parent-rung" || (type === "contact" && fields["channel"] === "call" && isParty(fields["to"], isParent))
  );
}

/** Whether the parent was reached by an event: they answered a call, or got in touch by whatever way. */
export function reachesParent(sign: Pick<Sign, "type" | "fields">): boolean {
  const { answered, from } = sign.fields;
  if (ringsParent(sign)) return answered === true;
  return sign.type === "contact" && isParty(from, isParent) && answered !== false;
}

/** The occasions that hold as long as another has not come up. */
export const absences: ReadonlyMap<string, string> = new Map([["lateness-not-announced", "lateness-announced"]]);

function saysLate(says: unknown): boolean {
  return Array.isArray(says) && says.some((said: { readonly what?: unknown }) => said.what === "late");
}

// Whoever cancels for safety or for animals: the reason is owed all the same.
function cancels(occasion: string, { by, because }: Sign["fields"]): boolean {
  if (occasion === "cancelled-by-staff") return !isFamily(by);
  return (because === "safety" || because === "animals") && occasion === `cancelled-for-${because}`;
}

const isParty = (found: unknown, is: (party: string) => boolean): boolean => typeof found === "string" && is(found);
const isFamily = (found: unknown): boolean => isParty(found, isOfFamily);
