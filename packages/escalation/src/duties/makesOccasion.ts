import { visitorOf } from "@home-visits/core";
import type { Sign } from "../ladder/Sign.js";

const family: ReadonlySet<unknown> = new Set(["family", "parent", "child"]);

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
      return occasion === type && visitorOf(text(fields["by"])) === undefined;
    case "contact":
      return occasion === "lateness-announced" && family.has(fields["from"]) && saysLate(fields["says"]);
    case "agency-told":
      return occasion === "still-concerned" && fields["stillConcerned"] === true;
    case "concern-assessed":
      return occasion === "still-concerned" && fields["raised"] === true;
    case "cancelled":
      return !family.has(fields["by"]) && cancelsFor(text(fields["because"]), occasion);
    default:
      return false;
  }
}

/** Whether an event is a call to the parent: noted as one, or as a contact. */
export function ringsParent({ type, fields }: Pick<Sign, "type" | "fields">): boolean {
  return type === "parent-rung" || (type === "contact" && fields["channel"] === "call" && family.has(fields["to"]));
}

/** The occasions that hold as long as another has not come up. */
export const absences: ReadonlyMap<string, string> = new Map([["lateness-not-announced", "lateness-announced"]]);

function saysLate(says: unknown): boolean {
  return Array.isArray(says) && says.some((said: { readonly what?: unknown }) => said.what === "late");
}

function cancelsFor(because: string | undefined, occasion: string): boolean {
  if (occasion === "cancelled-by-staff") return true;
  return (because === "safety" || because === "animals") && occasion === `cancelled-for-${because}`;
}

function text(found: unknown): string | undefined {
  return typeof found === "string" ? found : undefined;
}
