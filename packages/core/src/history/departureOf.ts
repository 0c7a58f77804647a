import { dateInZone } from "../clock/instantInZone.js";
import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";
import type { Subject } from "./Subject.js";

/** What tells when a visit was made, or is to be made. */
export type Journey = Pick<Subject, "history" | "zone"> & { readonly visit: Pick<Visit, "times" | "announced"> };

/**
 * When the visit departs, in milliseconds since 1970: as it happened if that is known by now, else as planned. Where no departure is recorded,
 * whoever was at the home had left: by then at the latest, and on another day than the planned one then. Where no departure is planned either,
 * they leave by the first time that is.
 */
export function departureOf({ visit, history, zone }: Journey): number | undefined {
  if (history.departed !== undefined) return history.departed;
  const { leaveSchool, arrive, leaveHome, backAtSchool } = visit.times;
  const planned = [leaveSchool, arrive, leaveHome, backAtSchool].map((at) =>
    at === undefined ? undefined : epochMs(at),
  );
  return leftBy(planned, { history, zone }) ?? planned.find((at) => at !== undefined);
}

/**
 * By when the visitors had left school because they were at the home, where that says more than the plan.
 * @param planned the planned times in their order, of which the first is that of leaving
 */
export function leftBy(planned: readonly (number | undefined)[], { history, zone }: Pick<Journey, "history" | "zone">) {
  const { arrived = Infinity, entered = Infinity, left = Infinity, door } = history;
  const first = Math.min(arrived, entered, left, door.closedSince ?? Infinity);
  if (first === Infinity) return undefined;
  const [leaves] = planned;
  // a journey over midnight has two days
  return leaves !== undefined && leaves <= first && isOnDayOf(planned, first, zone) ? undefined : first;
}

function isOnDayOf(planned: readonly (number | undefined)[], ms: number, zone: string): boolean {
  const day = dateInZone(ms, zone);
  return planned.some((one) => one !== undefined && dateInZone(one, zone) === day);
}
