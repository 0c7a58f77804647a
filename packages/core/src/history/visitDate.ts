import { dateInZone } from "../clock/instantInZone.js";
import { epochMs } from "../values/epochMs.js";
import { departureOf, type Journey } from "./departureOf.js";

/** The calendar day of the visit by the school's clock: that of the departure as {@link departureOf} has it, or that agreed with the family. */
export function visitDate(s: Journey, departs = departureOf(s)): string | undefined {
  if (departs !== undefined) return dateInZone(departs, s.zone);
  const { announced } = s.visit;
  return announced?.status === "pre-arranged" ? dateInZone(epochMs(announced.start), s.zone) : undefined;
}
